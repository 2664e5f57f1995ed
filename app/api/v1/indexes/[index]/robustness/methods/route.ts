import { answering } from '@/lib/http/problem';
import { respondAnswer } from '@/lib/http/respond';
import { readMethodsAnswer } from '@/lib/read/api/doubt-answers';

type Context = RouteContext<'/api/v1/indexes/[index]/robustness/methods'>;

/** The ranks of some cities under other methods, and what moves all ranks. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(request, async () => {
    const { index } = await params;
    const query = new URL(request.url).searchParams;
    return respondAnswer(request, await readMethodsAnswer(index, query));
  });
}
