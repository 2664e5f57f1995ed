import { answering } from '@/lib/http/problem';
import { respondFile } from '@/lib/http/respond';
import { readWorkbookFile } from '@/lib/read/api/workbook';

type Context = RouteContext<'/api/v1/indexes/[index]/workbook.xlsx'>;

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The current edition as a workbook; `?lang=zh` for its Chinese texts. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(request, async () => {
    const { index } = await params;
    const workbook = await readWorkbookFile(index, new URL(request.url).searchParams);
    return respondFile(request, workbook, XLSX);
  });
}
