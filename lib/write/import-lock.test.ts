import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../db/fixtures/temporary-folder';
import { AppError } from '../errors/app-error';
import { translator } from '../i18n/translator';
import { takeFileLock } from './file-lock';
import { takeImportLock } from './import-lock';

/** What whoever comes second is told. */
function refusalOf(file: string): AppError {
  try {
    takeImportLock(file, 'second')();
  } catch (thrown) {
    if (thrown instanceof AppError) return thrown;
  }
  throw new Error('nobody holds the lock');
}

const database = () => join(temporaryFolder(), 'test.db');

test('who comes second is told who imports, since when and where', () => {
  const file = database();
  const release = takeImportLock(file, 'ada');
  const { code, values } = refusalOf(file);
  expect(code).toBe('import-running');
  expect(values).toMatchObject({ user: 'ada', process: String(process.pid), host: hostname() });
  const since = String(values.since);
  expect(Date.parse(since)).toBeLessThanOrEqual(Date.now());
  expect(translator('en', 'errors')(code, values)).toContain(
    `: ada started it at ${since}, process ${process.pid} on ${hostname()}. Wait`,
  );
  release();
  takeImportLock(file, 'second')();
});

const DEAD = spawnSync(process.execPath, ['--version']).pid;

test.each([
  ['the note of a process that was killed', { process: DEAD, host: hostname() }],
  ['a note that is damaged', { process: 'none', host: hostname() }],
])('%s says nothing, and holds nobody up', (_, note) => {
  const file = database();
  const stale = JSON.stringify({ ...note, since: '2020-01-01T00:00:00.000Z', user: 'ghost' });
  writeFileSync(`${file}.import-holder`, stale);
  // Another holds the lock, and has not come to say so.
  const release = takeFileLock(`${file}.import`);
  const { code, values } = refusalOf(file);
  expect(values).toEqual({ file, holder: 'unknown' });
  expect(translator('en', 'errors')(code, values)).toContain('is running. Wait');
  release?.();
  takeImportLock(file, 'second')();
});
