import { answering } from '@/lib/http/problem';
import { respondAnswer } from '@/lib/http/respond';
import { readEvidenceAnswer } from '@/lib/read/api/evidence';

type Context = RouteContext<'/api/v1/indexes/[index]/evidence'>;

/** Evidence by the filters of the page, page by page. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(request, async () => {
    const { index } = await params;
    const answer = await readEvidenceAnswer(index, new URL(request.url).searchParams);
    return respondAnswer(request, answer);
  });
}
