import { answerRevokeToken } from '@/lib/access/answer-tokens';
import { localeOf } from '@/lib/http/locale-of';

type Context = RouteContext<'/[locale]/access/revoke'>;

/** The button that revokes a token. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  return answerRevokeToken(request, localeOf((await params).locale));
}
