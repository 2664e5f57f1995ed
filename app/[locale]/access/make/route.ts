import { answerMakeToken } from '@/lib/access/answer-tokens';
import { localeOf } from '@/lib/http/locale-of';

type Context = RouteContext<'/[locale]/access/make'>;

/** The form that makes a token. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  return answerMakeToken(request, localeOf((await params).locale));
}
