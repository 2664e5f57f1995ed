import { answering } from '@/lib/http/problem';
import { respondAnswer } from '@/lib/http/respond';
import { readOneCity } from '@/lib/read/api/cities';

type Context = RouteContext<'/api/v1/indexes/[index]/cities/[slug]'>;

/** One city: its scores and what was observed of it. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(request, async () => {
    const { index, slug } = await params;
    return respondAnswer(request, await readOneCity(index, slug));
  });
}
