import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startApplication } from '../e2e/application';
import { CHILD_FLAGS } from '../lib/jobs/run-child';
import { migrate } from '../prisma/migrate';
import { writeMeasuredPack } from './million-pack';
import { pagesWhile, warmPages } from './slowest-page';
import { Table, within } from './table';

/*
 * Imports a large index while pages are read: `npx tsx bench/import.ts [cities indicators years]`,
 * 2000 100 5 by default, after a build. Printed are the time as a ratio to parsing the same table
 * and inserting it (see import-yardstick.ts, in the same run), once more in seconds of a processor,
 * and each time also with keys and indexes; the memory beyond that of an import
 * of ten values, the slowest page meanwhile, and what each step took. Then the next edition over it.
 */

const TIME_BUDGET = 3;
const MEMORY_BUDGET = 256;
const PAGE_BUDGET = 100;
const QUIET_MILLISECONDS = 10_000;
const ROOT = join(import.meta.dirname, '..');

/** Seconds by the clock, and of a processor, which other work on the machine changes little. */
type Seconds = { readonly clock: number; readonly processor: number };
type Yardstick = Readonly<Record<'parsing' | 'plain' | 'keyed', Seconds>>;
type Run = {
  readonly seconds: Seconds;
  readonly megabytes: number;
  readonly steps: string;
};

const [cities = 2000, indicators = 100, years = 5] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'fulcrum-million-'));
const size = { cities, indicators, years };
const rows = writeMeasuredPack(join(folder, 'first'), size);
writeMeasuredPack(join(folder, 'next'), size, 1);
writeMeasuredPack(join(folder, 'few'), { cities: 2, indicators: 5, years: 1 });

const application = await startApplication(() => {}, { FULCRUM_LOG_LEVEL: 'error' });
try {
  await warmPages(application.url);
  const quiet = await pagesWhile(application.url, wait(QUIET_MILLISECONDS));
  const empty = join(folder, 'empty.db');
  migrate(empty);
  const idle = await importPack('few', `file:${empty}`);
  const table = new Table([
    [`${rows} observations`, -22],
    ['seconds', 8],
    ['rows/s', 8],
    ['yardstick s', 12],
    ['ratio', 10],
    ['with keys', 10],
    ['processor', 10],
    ['with keys', 10],
    ['MB added', 12],
    ['slowest page ms', 16],
  ]);
  for (const name of ['first', 'next']) {
    const yardstick = await measureYardstick(name);
    const { result, pages } = await pagesWhile(
      application.url,
      importPack(name, application.databaseUrl),
    );
    const { parsing, plain, keyed } = yardstick;
    const ratio = (by: keyof Seconds, inserting: Seconds) =>
      result.seconds[by] / (parsing[by] + inserting[by]);
    table.row([
      name === 'first' ? 'a new index' : 'over an edition',
      result.seconds.clock.toFixed(1),
      (rows / result.seconds.clock).toFixed(0),
      (parsing.clock + plain.clock).toFixed(1),
      within(ratio('clock', plain), TIME_BUDGET, 2),
      ratio('clock', keyed).toFixed(2),
      ratio('processor', plain).toFixed(2),
      ratio('processor', keyed).toFixed(2),
      within(result.megabytes - idle.megabytes, MEMORY_BUDGET, 0),
      within(pages.slowest, PAGE_BUDGET, 0),
    ]);
    table.row([
      `  99 % of ${pages.count} pages within ${pages.p99.toFixed(0)} ms; ${result.steps}`,
    ]);
  }
  const { slowest, p99 } = quiet.pages;
  process.stdout.write(
    `Without an import: slowest page ${slowest.toFixed(0)} ms, 99 % within ${p99.toFixed(0)} ms; ` +
      `an import of ten values takes ${idle.megabytes.toFixed(0)} MB.\n`,
  );
} finally {
  await application.stop();
  rmSync(folder, { recursive: true });
}

/** Imports a pack in a process of its own; steps are told as they begin. */
async function importPack(name: string, databaseUrl: string): Promise<Run> {
  const start = performance.now();
  const seconds = () => (performance.now() - start) / 1000;
  const steps: string[] = [];
  const { notes } = await run(
    [
      ...CHILD_FLAGS,
      '--import',
      './bench/peak-memory.ts',
      'lib/cli/pack.ts',
      'import',
      join(folder, name),
    ],
    { DATABASE_URL: databaseUrl },
    (line) => {
      const step = line.trim().replace(/[:.…].*$/u, '');
      if (step !== '' && !/^(peak|processor)-/.test(line))
        steps.push(`${step} ${seconds().toFixed(1)}`);
    },
  );
  const said = (name: string) => Number(new RegExp(`${name} ([\\d.]+)`).exec(notes)?.[1]);
  return {
    seconds: { clock: seconds(), processor: said('processor-seconds') },
    megabytes: said('peak-kilobytes') / 1024,
    steps: steps.join(', '),
  };
}

async function measureYardstick(name: string): Promise<Yardstick> {
  const database = join(folder, `yardstick-${name}.db`);
  const csv = join(folder, name, 'observations.csv');
  const { output } = await run(['bench/import-yardstick.ts', csv, database], {}, () => {});
  rmSync(database);
  return JSON.parse(output);
}

/** @throws {Error} where the program fails */
async function run(
  words: readonly string[],
  environment: Readonly<Record<string, string>>,
  onNote: (line: string) => void,
): Promise<{ readonly output: string; readonly notes: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', ...words], {
    cwd: ROOT,
    env: { ...process.env, ...environment },
  });
  let [output, notes] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    notes += text;
    for (const line of text.split('\n')) onNote(line);
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`${words.join(' ')} ended with ${code}: ${notes}${output}`);
  return { output, notes };
}
