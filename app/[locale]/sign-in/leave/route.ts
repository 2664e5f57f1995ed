import { answerSignOut } from '@/lib/access/answer-sign-in';
import { localeOf } from '@/lib/http/locale-of';

type Context = RouteContext<'/[locale]/sign-in/leave'>;

/** The button that signs out. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  return answerSignOut(request, localeOf((await params).locale));
}
