import { answering } from '@/lib/http/problem';
import { respondAnswer } from '@/lib/http/respond';
import { readScores } from '@/lib/read/api/scores';

type Context = RouteContext<'/api/v1/indexes/[index]/scores'>;

/** The official scores, each with the evidence that it rests on: `?cities=…`, or of all cities. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(request, async () => {
    const { index } = await params;
    return respondAnswer(request, await readScores(index, new URL(request.url).searchParams));
  });
}
