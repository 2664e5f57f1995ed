import { answering } from '@/lib/http/problem';
import { respondFile } from '@/lib/http/respond';
import { readViewFile } from '@/lib/read/api/view-file';

type Context = RouteContext<'/api/v1/indexes/[index]/views/[file]'>;

/** What a page shows as a table, by the query of that page: `views/ranking.csv?sort=coverage`. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(request, async () => {
    const { index, file } = await params;
    const table = await readViewFile(index, file, new URL(request.url).searchParams);
    return respondFile(request, table, table.mediaType);
  });
}
