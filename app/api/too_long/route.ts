import { LONGEST_ADDRESS } from '@/lib/address/report-limits';
import { AppError } from '@/lib/errors/app-error';
import { answering } from '@/lib/http/problem';

/** What an address of the API that is too long is answered with: lib/http/served-address.ts. */
export function GET(request: Request): Promise<Response> {
  return answering(request, async () => {
    const length = Number(new URL(request.url).searchParams.get('length'));
    throw new AppError('address-too-long', 'address too long', { length, most: LONGEST_ADDRESS });
  });
}
