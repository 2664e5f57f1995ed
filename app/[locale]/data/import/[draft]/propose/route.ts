import { localeOf } from '@/lib/http/locale-of';
import { answerDraftAction } from '@/lib/importing/answer-draft';

type Context = RouteContext<'/[locale]/data/import/[draft]/propose'>;

/** The button that reads a table and proposes what its columns are. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale, draft } = await params;
  return answerDraftAction(request, { locale: localeOf(locale), draft }, 'propose');
}
