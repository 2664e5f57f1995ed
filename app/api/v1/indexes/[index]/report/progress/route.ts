import { answering } from '@/lib/http/problem';
import { respondProgress } from '@/lib/http/respond-progress';
import { readReportFile } from '@/lib/read/api/report-file';

type Context = RouteContext<'/api/v1/indexes/[index]/report/progress'>;

/** How far the making of a report is, as server-sent events. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(request, async () => {
    const { index } = await params;
    const query = new URL(request.url).search.slice(1);
    return respondProgress(request, index, await readReportFile(index, 'pdf', query));
  });
}
