import { answerSignIn } from '@/lib/access/answer-sign-in';
import { localeOf } from '@/lib/http/locale-of';

type Context = RouteContext<'/[locale]/sign-in/enter'>;

/** The form of the sign-in page. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  return answerSignIn(request, localeOf((await params).locale));
}
