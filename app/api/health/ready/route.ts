import { answering } from '@/lib/http/problem';
import { readReadiness } from '@/lib/read/api/health';

export const dynamic = 'force-dynamic';

/** 200 where readers can be answered, 503 and the code of the reason where not. */
export function GET(request: Request): Promise<Response> {
  return answering(request, async () =>
    Response.json(await readReadiness(), { headers: { 'Cache-Control': 'no-store' } }),
  );
}
