import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { environment } from '../env';
import { AppError } from '../errors/app-error';
import { processWide } from '../operations/process-wide';
import { addressOfClient } from './client-address';

const WINDOW_SECONDS = 60;

const LIMITED = /^\/(?:api\/v\d+\/|api\/oembed$|embed(?:\/|$))/;

/**
 * Counts a request to the API, for a frame or to oEmbed against the address that it comes from
 * (FULCRUM_API_LIMIT), so that a program in a loop leaves the server to others.
 *
 * @throws AppError `too-many-requests`, with the seconds to wait
 */
export async function countReading({ url, headers }: Request): Promise<void> {
  const most = environment().FULCRUM_API_LIMIT;
  if (most === 0 || !LIMITED.test(new URL(url).pathname)) return;
  try {
    await limiterOf(most).consume(addressOfClient(headers));
  } catch (thrown) {
    if (!(thrown instanceof RateLimiterRes)) throw thrown;
    const seconds = Math.max(1, Math.ceil(thrown.msBeforeNext / 1000));
    throw new AppError('too-many-requests', 'requests to the API', { seconds });
  }
}

function limiterOf(points: number): RateLimiterMemory {
  return processWide(
    `reading-limit ${points}`,
    () => new RateLimiterMemory({ points, duration: WINDOW_SECONDS }),
  );
}
