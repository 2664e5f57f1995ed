import { localeOf } from '@/lib/http/locale-of';
import { answerDraftAction } from '@/lib/importing/answer-draft';

type Context = RouteContext<'/[locale]/data/import/[draft]/publish'>;

/** The button that imports a draft and publishes it. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale, draft } = await params;
  return answerDraftAction(request, { locale: localeOf(locale), draft }, 'publish');
}
