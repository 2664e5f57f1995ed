import { answering } from '@/lib/http/problem';
import { respondAnswer } from '@/lib/http/respond';
import { readOneScore } from '@/lib/read/api/scores';

type Context = RouteContext<'/api/v1/indexes/[index]/scores/[city]/[node]'>;

/** One score with all that it rests on, down to passages and sources. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(request, async () => {
    const { index, city, node } = await params;
    return respondAnswer(request, await readOneScore(index, city, node));
  });
}
