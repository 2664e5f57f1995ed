import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { AppError, isAppError } from '../errors/app-error';
import { processWide } from '../operations/process-wide';

const WINDOW_SECONDS = 15 * 60;

/** Tries that failed, of one address and of all, in that time. */
export const MOST_TRIES = 10;
const MOST_TRIES_OF_ALL = 300;

const EVERYONE = 'all';

type Limits = { readonly one: RateLimiterMemory; readonly all: RateLimiterMemory };

const limits = (): Limits =>
  processWide('tries', () => ({
    one: new RateLimiterMemory({ points: MOST_TRIES, duration: WINDOW_SECONDS }),
    all: new RateLimiterMemory({ points: MOST_TRIES_OF_ALL, duration: WINDOW_SECONDS }),
  }));

/**
 * Runs a try to sign in that counts against the address that it comes from, and against all; one
 * that succeeds is given back. Counting comes first, so that tries sent at once are limited too.
 *
 * @throws AppError `too-many-tries`, and what `attempt` throws
 */
export async function countedTry<Result>(
  address: string,
  attempt: () => Promise<Result>,
): Promise<Result> {
  const { one, all } = limits();
  // Those of all first: no more addresses are kept than tries of all are let in.
  await count(all, EVERYONE);
  try {
    await count(one, address);
  } catch (thrown) {
    await all.reward(EVERYONE);
    throw thrown;
  }
  try {
    const result = await attempt();
    await giveBack(address);
    return result;
  } catch (thrown) {
    // A database that is busy says nothing of the token.
    if (!isAppError(thrown) || thrown.code !== 'token-unknown') await giveBack(address);
    throw thrown;
  }
}

async function giveBack(address: string): Promise<void> {
  const { one, all } = limits();
  await Promise.all([one.reward(address), all.reward(EVERYONE)]);
}

async function count(limiter: RateLimiterMemory, key: string): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (thrown) {
    if (!(thrown instanceof RateLimiterRes)) throw thrown;
    const seconds = Math.max(1, Math.ceil(thrown.msBeforeNext / 1000));
    const minutes = Math.ceil(seconds / 60);
    throw new AppError('too-many-tries', 'tries to sign in', { seconds, minutes });
  }
}
