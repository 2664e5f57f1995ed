import { answering } from '@/lib/http/problem';
import { respondAnswer } from '@/lib/http/respond';
import { readOneIndex } from '@/lib/read/api/indexes';

type Context = RouteContext<'/api/v1/indexes/[index]'>;

/** One index: framework, parameters of its method, points of view. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(request, async () => {
    const { index } = await params;
    return respondAnswer(request, await readOneIndex(index));
  });
}
