import { localeOf } from '@/lib/http/locale-of';
import { answerBroughtMapping } from '@/lib/importing/answer-earlier-mapping';

type Context = RouteContext<'/[locale]/data/import/[draft]/mapping/file'>;

/** The form that brings a file with a mapping. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale, draft } = await params;
  return answerBroughtMapping(request, localeOf(locale), draft);
}
