import { localeOf } from '@/lib/http/locale-of';
import { answerUndo } from '@/lib/importing/answer-undo';

type Context = RouteContext<'/[locale]/data/import/undo'>;

/** The form that makes an earlier edition current again. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  return answerUndo(request, localeOf((await params).locale));
}
