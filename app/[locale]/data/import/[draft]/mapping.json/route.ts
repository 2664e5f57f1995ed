import { localeOf } from '@/lib/http/locale-of';
import { answerMappingFile } from '@/lib/importing/answer-mapping-file';

type Context = RouteContext<'/[locale]/data/import/[draft]/mapping.json'>;

/** The mapping of a draft as it stands. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale, draft } = await params;
  return answerMappingFile(request, localeOf(locale), draft);
}
