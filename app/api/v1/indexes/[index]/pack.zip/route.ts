import { answering } from '@/lib/http/problem';
import { respondFile } from '@/lib/http/respond';
import { readPackArchive } from '@/lib/read/api/pack-archive';

type Context = RouteContext<'/api/v1/indexes/[index]/pack.zip'>;

/** The data pack of the current edition. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(request, async () => {
    const { index } = await params;
    return respondFile(request, await readPackArchive(index), 'application/zip');
  });
}
