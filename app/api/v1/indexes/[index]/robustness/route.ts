import { answering } from '@/lib/http/problem';
import { respondAnswer } from '@/lib/http/respond';
import { readRobustnessAnswer } from '@/lib/read/api/robustness';

type Context = RouteContext<'/api/v1/indexes/[index]/robustness'>;

/** How sure the order is: of the two cities that `?cities=` names, else of all. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(request, async () => {
    const { index } = await params;
    const query = new URL(request.url).searchParams;
    return respondAnswer(request, await readRobustnessAnswer(index, query));
  });
}
