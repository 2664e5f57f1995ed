import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeZip } from '../../archive/write-zip';
import { temporaryFolder } from '../../db/fixtures/temporary-folder';
import { writePack } from '../../pack';
import { SMALL_PACK } from '../../pack/fixtures/small-pack';
import { freshDatabases, LOWERED, run, zipOf } from './fixtures/pack-commands';
import { runPackCommand } from './run';

freshDatabases();

/** The small pack under another licence. */
function licensedZip(): string {
  const file = join(temporaryFolder(), 'licensed.zip');
  const files = writePack(SMALL_PACK, { version: '7', licenses: [{ name: 'CC0-1.0' }] });
  writeFileSync(file, writeZip(files));
  return file;
}

test('what was imported, described anew and taken back stands there, the newest first', async () => {
  const first = (await run('import', zipOf(SMALL_PACK, 'first.zip'))).answer;
  await run('import', licensedZip());
  const second = (await run('import', zipOf(LOWERED, 'second.zip'))).answer;
  await run('undo', '--index', 'small-index');

  const { exitCode, answer } = await run('log');
  expect(exitCode).toBe(0);
  const { imports } = answer;
  expect(
    imports.map(({ outcome, edition }: { outcome: string; edition: { hash: string } }) => [
      outcome,
      edition.hash,
    ]),
  ).toEqual([
    ['undone', first.hash],
    ['published', second.hash],
    ['described', first.hash],
    ['published', first.hash],
  ]);
  expect(imports[1]).toMatchObject({ index: 'small-index', file: 'second.zip' });
  expect(imports[1].changes).toEqual(second.changes);

  const { output } = await runPackCommand(['log', '--index', 'small-index'], 'en');
  const heads = output.split('\n').filter((line) => line !== '' && !line.startsWith(' '));
  expect(heads.map((line) => line.replace(/^\S+ {2}\S.*? (?=imported|went)/, ''))).toEqual([
    `went back to edition ${first.label} of small-index`,
    `imported second.zip into small-index: edition ${second.label}`,
    `imported licensed.zip into small-index: edition ${first.label}, described anew`,
    `imported first.zip into small-index: edition ${first.label}`,
  ]);
  expect(output).toContain('  observations: 0 new, 1 changed, 0 gone\n');
  expect(output).toContain(`  checksum of the pack: ${imports[1].packHash}\n`);
});

test('an index that is not there, and words too many, are refused', async () => {
  await run('import', zipOf(SMALL_PACK));
  expect(await run('log', '--index', 'other')).toMatchObject({
    exitCode: 2,
    answer: { code: 'index-unknown' },
  });
  expect(await run('log', 'small-index')).toMatchObject({ exitCode: 2, answer: { code: 'usage' } });
});
