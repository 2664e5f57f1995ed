import { answering } from '@/lib/http/problem';
import { respondAnswer } from '@/lib/http/respond';
import { readOneSource } from '@/lib/read/api/sources';

type Context = RouteContext<'/api/v1/indexes/[index]/sources/[slug]'>;

/** One source as numbered passages, page by page. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(request, async () => {
    const { index, slug } = await params;
    const answer = await readOneSource(index, slug, new URL(request.url).searchParams);
    return respondAnswer(request, answer);
  });
}
