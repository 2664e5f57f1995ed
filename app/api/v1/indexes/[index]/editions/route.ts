import { answering } from '@/lib/http/problem';
import { respondAnswer } from '@/lib/http/respond';
import { readEditions } from '@/lib/read/api/history';

type Context = RouteContext<'/api/v1/indexes/[index]/editions'>;

/** The editions that are kept, the newest first. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(request, async () => {
    const { index } = await params;
    return respondAnswer(request, await readEditions(index, new URL(request.url).searchParams));
  });
}
