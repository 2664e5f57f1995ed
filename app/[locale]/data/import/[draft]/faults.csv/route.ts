import { localeOf } from '@/lib/http/locale-of';
import { answerFaultsFile } from '@/lib/importing/answer-files';

type Context = RouteContext<'/[locale]/data/import/[draft]/faults.csv'>;

/** What the last check found. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale, draft } = await params;
  return answerFaultsFile(request, { locale: localeOf(locale), draft });
}
