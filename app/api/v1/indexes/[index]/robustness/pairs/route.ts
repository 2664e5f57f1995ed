import { answering } from '@/lib/http/problem';
import { respondAnswer } from '@/lib/http/respond';
import { readPairsAnswer } from '@/lib/read/api/doubt-answers';

type Context = RouteContext<'/api/v1/indexes/[index]/robustness/pairs'>;

/** Which pairs of cities no weighting turns, and which are a toss-up. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(request, async () => {
    const { index } = await params;
    const query = new URL(request.url).searchParams;
    return respondAnswer(request, await readPairsAnswer(index, query));
  });
}
