import { answering } from '@/lib/http/problem';
import { respondAnswer } from '@/lib/http/respond';
import { readOneEvidence } from '@/lib/read/api/evidence';

type Context = RouteContext<'/api/v1/indexes/[index]/evidence/[id]'>;

/** One piece of evidence with its passage and what it bears on. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(request, async () => {
    const { index, id } = await params;
    return respondAnswer(request, await readOneEvidence(index, id));
  });
}
