import { localeOf } from '@/lib/http/locale-of';
import { answerPublish } from '@/lib/importing/answer-publish';

type Context = RouteContext<'/[locale]/data/import/[draft]/publish'>;

/** The form that imports a draft and publishes it. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale, draft } = await params;
  return answerPublish(request, { locale: localeOf(locale), draft });
}
