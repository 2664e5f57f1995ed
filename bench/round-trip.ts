import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runScript } from '../e2e/application';
import { migrate } from '../prisma/migrate';
import { writeMeasuredPack } from './million-pack';
import { kilobytes, Table } from './table';

/*
 * Takes a large pack out of one database, into another and out again:
 * `npx tsx bench/round-trip.ts [cities indicators years]`, 2000 100 5 by default. It ends with an
 * error where the second zip has other bytes than the first.
 */

const INDEX = 'measured';

const [cities = 2000, indicators = 100, years = 5] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'fulcrum-round-trip-'));
try {
  const rows = writeMeasuredPack(join(folder, 'pack'), { cities, indicators, years });
  const [first, second] = [database('first'), database('second')];
  const [one, other] = [join(folder, 'one.zip'), join(folder, 'other.zip')];
  const table = new Table([
    [`${rows} observations`, -22],
    ['seconds', 8],
  ]);
  const step = (name: string, url: string, ...words: readonly string[]) => {
    const start = performance.now();
    runScript('pack', url, ...words);
    table.row([name, ((performance.now() - start) / 1000).toFixed(1)]);
  };
  step('import of a folder', first, 'import', join(folder, 'pack'));
  step('export as zip', first, 'export', '--index', INDEX, one);
  step('import of that zip', second, 'import', one);
  step('export as zip', second, 'export', '--index', INDEX, other);
  const bytes = readFileSync(one);
  if (!bytes.equals(readFileSync(other))) throw new Error('The second zip has other bytes.');
  process.stdout.write(`Both zips are the same ${kilobytes(bytes.byteLength)} kB.\n`);
} finally {
  rmSync(folder, { recursive: true });
}

function database(name: string): string {
  const file = join(folder, `${name}.db`);
  migrate(file);
  return `file:${file}`;
}
