import { answering } from '@/lib/http/problem';
import { respondAnswer } from '@/lib/http/respond';
import { readImports } from '@/lib/read/api/history';

type Context = RouteContext<'/api/v1/indexes/[index]/imports'>;

/** The log of imports, the newest first. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(request, async () => {
    const { index } = await params;
    return respondAnswer(request, await readImports(index, new URL(request.url).searchParams));
  });
}
