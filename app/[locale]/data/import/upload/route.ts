import { localeOf } from '@/lib/http/locale-of';
import { answerUpload } from '@/lib/importing/answer-upload';

type Context = RouteContext<'/[locale]/data/import/upload'>;

/** The form that brings a file. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  return answerUpload(request, localeOf((await params).locale));
}
