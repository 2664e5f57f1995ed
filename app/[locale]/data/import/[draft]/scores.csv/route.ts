import { localeOf } from '@/lib/http/locale-of';
import { answerScoresFile } from '@/lib/importing/answer-files';

type Context = RouteContext<'/[locale]/data/import/[draft]/scores.csv'>;

/** The scores that the last preview has move. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale, draft } = await params;
  return answerScoresFile(request, { locale: localeOf(locale), draft });
}
