import { answering } from '@/lib/http/problem';
import { respondAnswer } from '@/lib/http/respond';
import { readCities } from '@/lib/read/api/cities';

type Context = RouteContext<'/api/v1/indexes/[index]/cities'>;

/** The cities with rank and score: `?page=…&per-page=…`. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(request, async () => {
    const { index } = await params;
    return respondAnswer(request, await readCities(index, new URL(request.url).searchParams));
  });
}
