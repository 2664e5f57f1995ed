import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { currentEdition } from '../db/editions';
import { readPackVersion } from '../db/pack-version';
import { storedScores } from '../db/scores';
import { plainPack } from '../pack/fixtures/plain-pack';
import { SMALL_PACK } from '../pack/fixtures/small-pack';
import { dump } from './fixtures/dump';
import { importedDatabase, importIntoTest } from './fixtures/imported-database';
import { cleanDatabase } from './remove-remains';

/** Starts an import in a process of its own and kills it when it has come to a step. */
async function killAt(step: string, databaseFile: string): Promise<void> {
  const program = join(inject('programs'), 'import-until.mjs');
  const child = spawn(process.execPath, [program, databaseFile, step], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = await once(child.stdout, 'data');
  expect(String(said)).toBe('here\n');
  child.kill('SIGKILL');
  const [, signal] = await once(child, 'exit');
  expect(signal).toBe('SIGKILL');
}

test.each(['cleaned', 'scored', 'Node', 'Evidence', 'Link', 'scores', 'ranks', 'publishing'])(
  'killed at %s, readers see what was published before, and the next run removes the rest',
  async (step) => {
    const { file, db, edition } = await importedDatabase();
    const before = dump(file);
    const scores = await storedScores(db, edition.id);
    await killAt(step, file);
    expect(await currentEdition(db, 'small-index')).toEqual(edition);
    const { pack } = await readPackVersion(db, edition.packVersionId);
    expect(plainPack(pack)).toEqual(SMALL_PACK);
    expect(await storedScores(db, edition.id)).toEqual(scores);
    await cleanDatabase(file);
    expect(dump(file)).toEqual(before);
    expect(await importIntoTest(file, SMALL_PACK)).toMatchObject({ outcome: 'unchanged' });
  },
);
