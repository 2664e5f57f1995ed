import { answering } from '@/lib/http/problem';
import { respondAnswer } from '@/lib/http/respond';
import { readStructureAnswer } from '@/lib/read/api/doubt-answers';

type Context = RouteContext<'/api/v1/indexes/[index]/robustness/structure'>;

/** How the indicators of an index hang together. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(request, async () => {
    const { index } = await params;
    return respondAnswer(request, await readStructureAnswer(index));
  });
}
