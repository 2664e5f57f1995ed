import { answering } from '@/lib/http/problem';
import { respondFile } from '@/lib/http/respond';
import { readPackArchive } from '@/lib/read/api/pack-archive';

type Context = RouteContext<'/api/v1/indexes/[index]/pack.zip'>;

/** The data pack of the current edition; `?edition=…` for another one. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(request, async () => {
    const { index } = await params;
    const pack = await readPackArchive(index, new URL(request.url).searchParams);
    return respondFile(request, pack, 'application/zip');
  });
}
