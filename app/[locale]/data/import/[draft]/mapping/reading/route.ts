import { localeOf } from '@/lib/http/locale-of';
import { answerReadingForm } from '@/lib/importing/answer-reading';

type Context = RouteContext<'/[locale]/data/import/[draft]/mapping/reading'>;

/** The form that says how the file of a table is to be read. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale, draft } = await params;
  return answerReadingForm(request, localeOf(locale), draft);
}
