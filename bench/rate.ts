import autocannon from 'autocannon';
import { median } from 'd3-array';

const WARM_UP_SECONDS = 1;
const ROUND_SECONDS = 1;
const ROUNDS = 4;

/** What is asked for, again and again. */
export type Target = {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
};

/**
 * Requests per second of each target, the median of several rounds after a warm-up. Rounds are
 * interleaved, so that whatever else the machine does falls on all of them.
 *
 * @param connections how many ask at once
 */
export async function rates(
  targets: readonly Target[],
  connections: number,
): Promise<readonly number[]> {
  for (const target of targets) await measure(target, connections, WARM_UP_SECONDS);
  const measured = targets.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [at, target] of targets.entries()) {
      measured[at]?.push(await measure(target, connections, ROUND_SECONDS));
    }
  }
  return measured.map((round) => median(round) ?? 0);
}

async function measure({ url, headers = {} }: Target, connections: number, duration: number) {
  const result = await autocannon({ url, headers, connections, duration });
  if (result.non2xx > 0) throw new Error(`${url} failed ${result.non2xx} times`);
  return result.requests.average;
}
