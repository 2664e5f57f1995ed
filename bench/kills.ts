import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Moment } from '../lib/write/fixtures/importing-child';
import { killImports, versionOfSmallPack } from '../lib/write/fixtures/kill-imports';
import { TEST_TIME } from '../lib/write/fixtures/test-time';
import { importPack } from '../lib/write/import-pack';
import { migrate } from '../prisma/migrate';

/*
 * Kills imports at every step and at moments by chance, while a reader reads on:
 * `npx tsx bench/kills.ts [how many, 120 by default]`. It ends with an error at the first kill that
 * leaves a damaged file, a mix of two editions, or an import that does not go through.
 */

const LONGEST_MILLISECONDS = 20;
/** Of kills by chance, one in so many falls about the step that readers see. */
const PUBLISHING_EVERY = 4;

const count = Number(process.argv[2] ?? 120);
const folder = mkdtempSync(join(tmpdir(), 'fulcrum-kills-'));
try {
  const steps = await stepsOfAnImport(database('steps'));
  const byChance = Array.from({ length: Math.max(0, count - steps.length) }, (_, at): Moment => {
    const chosen = steps[Math.floor(Math.random() * steps.length)] ?? 'cleaned';
    const from = at % PUBLISHING_EVERY === 0 ? 'publishing' : chosen;
    return { from, after: Math.random() * LONGEST_MILLISECONDS };
  });
  const moments = [...steps.map((at): Moment => ({ at })), ...byChance];
  const started = performance.now();
  const { kills, published, reads } = await killImports(database('kills'), moments);
  const seconds = Math.round((performance.now() - started) / 1000);
  console.table([...kills].map(([step, killed]) => ({ step, killed })));
  console.log(
    `${moments.length} kills in ${seconds} s: ${steps.length} at steps, the rest by chance`,
  );
  console.log(`${published} had published; ${reads} reads of whole editions, none of them a mix`);
} finally {
  rmSync(folder, { recursive: true });
}

function database(name: string): string {
  const file = join(folder, `${name}.db`);
  migrate(file);
  return file;
}

/** Every step of an import, in order, and its end. */
async function stepsOfAnImport(databaseFile: string): Promise<readonly string[]> {
  const steps: string[] = [];
  await importPack(versionOfSmallPack('steps'), {
    databaseFile,
    source: 'steps',
    who: 'tester',
    now: TEST_TIME,
    onProgress: (progress) => steps.push(progress.step === 'rows' ? progress.model : progress.step),
  });
  return [...steps, 'finished'];
}
