import { localeOf } from '@/lib/http/locale-of';
import { answerDraftStatus } from '@/lib/importing/answer-status';

type Context = RouteContext<'/[locale]/data/import/[draft]/status'>;

/** Where a draft stands, for a page that waits. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale, draft } = await params;
  return answerDraftStatus(request, { locale: localeOf(locale), draft });
}
