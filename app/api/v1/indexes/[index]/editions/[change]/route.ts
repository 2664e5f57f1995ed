import { answering } from '@/lib/http/problem';
import { respondAnswer } from '@/lib/http/respond';
import { readEditionChangeAnswer } from '@/lib/read/api/edition-change';

type Context = RouteContext<'/api/v1/indexes/[index]/editions/[change]'>;

/** What changed between two editions, `<from>..<to>`, and why. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(request, async () => {
    const { index, change } = await params;
    const query = new URL(request.url).searchParams;
    return respondAnswer(request, await readEditionChangeAnswer(index, change, query));
  });
}
