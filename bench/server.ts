import autocannon from 'autocannon';
import { median } from 'd3-array';

const CONNECTIONS = 10;
const WARM_UP_SECONDS = 2;
const ROUND_SECONDS = 4;
const ROUNDS = 3;

/** A page, and the static page that it is held against. */
export type Target = { readonly name: string; readonly url: string; readonly beside: string };

/**
 * Prints the requests per second of each page beside a static one of the same size. Rounds are
 * interleaved, so that whatever else the machine does falls on all of them.
 */
export async function benchServer(targets: readonly Target[]) {
  const urls = targets.flatMap((target) => [target.url, target.beside]);
  for (const url of urls) await measure(url, WARM_UP_SECONDS);
  const rates = new Map<string, number[]>(urls.map((url) => [url, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const url of urls) rates.get(url)?.push(await measure(url, ROUND_SECONDS));
  }
  process.stdout.write('\nPage           requests/s  static page of its size  ratio\n');
  for (const { name, url, beside } of targets) {
    const own = median(rates.get(url) ?? []) ?? 0;
    const other = median(rates.get(beside) ?? []) ?? 0;
    const columns = [name.padEnd(14), own.toFixed(0).padStart(10), other.toFixed(0).padStart(24)];
    process.stdout.write(`${columns.join(' ')} ${(own / other).toFixed(2).padStart(6)}\n`);
  }
}

async function measure(url: string, duration: number): Promise<number> {
  const result = await autocannon({ url, connections: CONNECTIONS, duration });
  if (result.non2xx > 0) throw new Error(`${url} failed ${result.non2xx} times`);
  return result.requests.average;
}
