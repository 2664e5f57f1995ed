import { AppError } from '@/lib/errors/app-error';
import { answering } from '@/lib/http/problem';
import { metrics } from '@/lib/operations/metrics';

export const dynamic = 'force-dynamic';

/** Figures for Prometheus; nothing where they are not switched on. */
export function GET(request: Request): Promise<Response> {
  return answering(request, async () => {
    const figures = metrics();
    if (figures === null) throw new AppError('not-found', 'FULCRUM_METRICS is off');
    return new Response(await figures.text(), {
      headers: { 'Content-Type': figures.contentType, 'Cache-Control': 'no-store' },
    });
  });
}
