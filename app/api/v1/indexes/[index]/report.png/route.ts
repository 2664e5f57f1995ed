import { answering } from '@/lib/http/problem';
import { respondReport } from '@/lib/http/respond-report';
import { readReportFile } from '@/lib/read/api/report-file';

type Context = RouteContext<'/api/v1/indexes/[index]/report.png'>;

/** The first page of the report that the query asks for, as a picture. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(request, async () => {
    const { index } = await params;
    const query = new URL(request.url).search.slice(1);
    return respondReport(request, 'png', await readReportFile(index, 'png', query));
  });
}

// Next would run GET, and the report would be made for nobody.
export { GET as HEAD };
