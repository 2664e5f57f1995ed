import { answering } from '@/lib/http/problem';
import { respondAnswer } from '@/lib/http/respond';
import { readWhatIfAnswer } from '@/lib/read/api/what-if';

type Context = RouteContext<'/api/v1/indexes/[index]/what-if'>;

/** One to six cities under assumptions: `?cities=…` with the parameters of the page. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(request, async () => {
    const { index } = await params;
    return respondAnswer(request, await readWhatIfAnswer(index, new URL(request.url).searchParams));
  });
}
