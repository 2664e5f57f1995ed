import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openReadClient } from '../../db/client';
import { currentEdition } from '../../db/editions';
import { temporaryFolder } from '../../db/fixtures/temporary-folder';
import { readPackVersion } from '../../db/pack-version';
import { MEASURE_PACK } from '../../pack/fixtures/measure-pack';
import { TEST_TIME } from '../../write/fixtures/test-time';
import { extensionFiles, NINTH_TOWN } from './fixtures/extension';
import { freshDatabases, run, zipOf } from './fixtures/pack-commands';
import { importReading } from './import-at';
import { readPackArgument } from './pack-folder';

const database = freshDatabases();

function extension(extended: Parameters<typeof extensionFiles>[1]): string {
  const folder = temporaryFolder();
  for (const [name, text] of extensionFiles(NINTH_TOWN, extended)) {
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

test('a city is added to an index that exists: shown first, then published, undone in one step', async () => {
  const first = await run('import', zipOf(MEASURE_PACK));
  const folder = extension('towns');
  const { answer } = await run('preview', folder);
  expect(answer.current.hash).toBe(first.answer.hash);
  const counts = answer.tables.map(
    ({ table, added, changed, removed }: Record<string, unknown>) => [
      table,
      ...[added, changed, removed].map((rows) => (Array.isArray(rows) ? rows.length : rows)),
    ],
  );
  expect(counts).toEqual([
    ['cities', 1, 0, 0],
    ['sources', 1, 0, 0],
    ['observations', 2, 1, 0],
  ]);
  const imported = await run('import', folder);
  expect(imported.answer).toMatchObject({ outcome: 'published', index: 'towns' });
  const db = openReadClient(database.file());
  onTestFinished(() => db.$disconnect());
  const edition = await currentEdition(db, 'towns');
  const { pack } = await readPackVersion(db, edition?.packVersionId ?? 0);
  expect(pack.cities.map(({ slug }) => slug)).toContain('oak');
  expect((await run('import', folder)).answer.outcome).toBe('unchanged');
  const undone = await run('undo', '--index', 'towns');
  expect(undone.answer.hash).toBe(first.answer.hash);
});

test('an index that there is not, and an edition that is not current, are refused', async () => {
  const unknown = await run('check', extension('villages'));
  expect(unknown.exitCode).toBe(1);
  expect(unknown.answer.faults).toMatchObject([
    { code: 'extends-error', field: 'fulcrum:extends' },
  ]);
  await run('import', zipOf(MEASURE_PACK));
  const other = await run('import', extension({ index: 'towns', edition: '1.0-00000000' }));
  expect(other.exitCode).toBe(1);
  expect(other.answer.faults[0].message).toContain('1.0-00000000');
});

test('what was published since the pack was read is not lost', async () => {
  await run('import', zipOf(MEASURE_PACK));
  const reading = await readPackArgument(extension('towns'));
  const changed = MEASURE_PACK.observations.map((row, at) =>
    at === 1 ? { ...row, value: 1 } : row,
  );
  await run('import', zipOf({ ...MEASURE_PACK, observations: changed }));
  const log = { source: 'oak', who: 'tester', now: TEST_TIME };
  await expect(importReading(reading, log)).rejects.toMatchObject({ code: 'preview-stale' });
});
