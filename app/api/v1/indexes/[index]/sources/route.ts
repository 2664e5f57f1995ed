import { answering } from '@/lib/http/problem';
import { respondAnswer } from '@/lib/http/respond';
import { readSources } from '@/lib/read/api/sources';

type Context = RouteContext<'/api/v1/indexes/[index]/sources'>;

/** The sources, page by page. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(request, async () => {
    const { index } = await params;
    return respondAnswer(request, await readSources(index, new URL(request.url).searchParams));
  });
}
