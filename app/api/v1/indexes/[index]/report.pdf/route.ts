import { answering } from '@/lib/http/problem';
import { respondReport } from '@/lib/http/respond-report';
import { readReportFile } from '@/lib/read/api/report-file';

type Context = RouteContext<'/api/v1/indexes/[index]/report.pdf'>;

/** The report that the query asks for, with the parameters of its page. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(request, async () => {
    const { index } = await params;
    const query = new URL(request.url).search.slice(1);
    return respondReport(request, 'pdf', await readReportFile(index, 'pdf', query));
  });
}

// Next would run GET, and the report would be made for nobody.
export { GET as HEAD };
