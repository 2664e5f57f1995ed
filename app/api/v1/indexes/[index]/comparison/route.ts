import { answering } from '@/lib/http/problem';
import { respondAnswer } from '@/lib/http/respond';
import { readComparison } from '@/lib/read/api/comparison';

type Context = RouteContext<'/api/v1/indexes/[index]/comparison'>;

/** Two to six cities compared: `?cities=…`, and `&weights=…` for weights of one’s own. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(request, async () => {
    const { index } = await params;
    return respondAnswer(request, await readComparison(index, new URL(request.url).searchParams));
  });
}
