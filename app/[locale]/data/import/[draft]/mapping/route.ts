import { localeOf } from '@/lib/http/locale-of';
import { answerMappingForm } from '@/lib/importing/answer-mapping';

type Context = RouteContext<'/[locale]/data/import/[draft]/mapping'>;

/** The form that says what the columns of a table are. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale, draft } = await params;
  return answerMappingForm(request, localeOf(locale), draft);
}
