import { answering } from '@/lib/http/problem';
import { respondFile } from '@/lib/http/respond';
import { readTableFile } from '@/lib/read/api/table-file';

type Context = RouteContext<'/api/v1/indexes/[index]/tables/[file]'>;

/**
 * One table of the current edition as CSV or JSON, by the ending of its name;
 * `?for=spreadsheet` for Excel and its like, `?cities=…` for some cities.
 */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(request, async () => {
    const { index, file } = await params;
    const table = await readTableFile(index, file, new URL(request.url).searchParams);
    return respondFile(request, table, table.mediaType);
  });
}
