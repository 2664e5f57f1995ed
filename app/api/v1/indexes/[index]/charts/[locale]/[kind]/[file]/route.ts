import { answering } from '@/lib/http/problem';
import { respondFile } from '@/lib/http/respond';
import { readChartFile } from '@/lib/read/api/chart-file';

type Context = RouteContext<'/api/v1/indexes/[index]/charts/[locale]/[kind]/[file]'>;

/** A chart as SVG or PNG, or its numbers as CSV: `charts/en/radar/shanghai,silicon-valley.svg`. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(request, async () => {
    const chart = await readChartFile(await params, new URL(request.url).searchParams);
    return respondFile(request, chart, chart.mediaType);
  });
}
