import { answering } from '@/lib/http/problem';
import { respondAnswer } from '@/lib/http/respond';
import { readEvents } from '@/lib/read/api/events';

type Context = RouteContext<'/api/v1/indexes/[index]/events'>;

/** The dated facts: `?cities=…`, or of all cities. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(request, async () => {
    const { index } = await params;
    return respondAnswer(request, await readEvents(index, new URL(request.url).searchParams));
  });
}
