import { answering } from '@/lib/http/problem';
import { respondJson } from '@/lib/http/respond';
import { readOpenApi } from '@/lib/read/api/open-api';

export const dynamic = 'force-dynamic';

/** The API, for programs that read OpenAPI 3.1. */
export function GET(request: Request): Promise<Response> {
  return answering(request, async () => respondJson(request, readOpenApi()));
}
