import { answering } from '@/lib/http/problem';
import { respondJson } from '@/lib/http/respond';
import { readIndexes } from '@/lib/read/api/indexes';

export const dynamic = 'force-dynamic';

/** Every index with its current edition. */
export function GET(request: Request): Promise<Response> {
  return answering(request, async () => respondJson(request, await readIndexes()));
}
