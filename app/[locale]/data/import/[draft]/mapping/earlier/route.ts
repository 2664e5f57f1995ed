import { localeOf } from '@/lib/http/locale-of';
import { answerEarlierMapping } from '@/lib/importing/answer-earlier-mapping';

type Context = RouteContext<'/[locale]/data/import/[draft]/mapping/earlier'>;

/** The button that uses the mapping of an index. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale, draft } = await params;
  return answerEarlierMapping(request, localeOf(locale), draft);
}
