import { AppError } from '@/lib/errors/app-error';
import { answering } from '@/lib/http/problem';

/** Whatever the API does not have, told in the one shape of its errors. */
export function GET(request: Request): Promise<Response> {
  return answering(request, async () => {
    throw new AppError('not-found', `no ${new URL(request.url).pathname}`);
  });
}
