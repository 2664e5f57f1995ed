import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { temporaryFolder } from '../../db/fixtures/temporary-folder';
import { SMALL_PACK } from '../../pack/fixtures/small-pack';
import { emptyDatabase } from '../../write/fixtures/imported-database';
import { freshDatabases, LOWERED, run, zipOf } from './fixtures/pack-commands';

freshDatabases();

/** The files of a folder by name. */
function contentsOf(folder: string) {
  return readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]);
}

test.each([
  ['seed', () => 'seed'],
  ['the small pack', () => zipOf(SMALL_PACK)],
])(
  '%s: exported, imported and exported again, the same bytes and hash',
  async (_about, start) => {
    const { hash } = (await run('import', start())).answer;
    const zip = join(temporaryFolder(), 'a.zip');
    const folder = join(temporaryFolder(), 'files');
    expect((await run('export', zip)).answer).toMatchObject({ edition: hash });
    expect((await run('export', folder)).answer).toMatchObject({ edition: hash });

    vi.stubEnv('DATABASE_URL', `file:${emptyDatabase()}`);
    expect((await run('import', zip)).answer.hash).toBe(hash);
    const folderAgain = join(temporaryFolder(), 'again');
    await run('export', folderAgain);
    expect(contentsOf(folderAgain)).toEqual(contentsOf(folder));

    vi.stubEnv('DATABASE_URL', `file:${emptyDatabase()}`);
    expect((await run('import', folder)).answer.hash).toBe(hash);
    const zipAgain = join(temporaryFolder(), 'again.zip');
    await run('export', zipAgain);
    expect(readFileSync(zipAgain).equals(readFileSync(zip))).toBe(true);
  },
  120_000,
);

test('an earlier edition, and no file overwritten', async () => {
  const first = (await run('import', zipOf(SMALL_PACK))).answer;
  await run('import', zipOf(LOWERED));
  const file = join(temporaryFolder(), 'first.zip');
  const { answer } = await run('export', file, '--edition', first.label);
  expect(answer.edition).toBe(first.hash);
  expect((await run('preview', file)).answer.edition.hash).toBe(first.hash);
  expect(await run('export', file)).toMatchObject({ exitCode: 2 });
  const none = join(temporaryFolder(), 'none.zip');
  const unknown = await run('export', none, '--edition', '9.9-none');
  expect([unknown.answer.code, existsSync(none)]).toEqual(['edition-unknown', false]);
});
