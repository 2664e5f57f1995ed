import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { packLimits } from '../../archive/pack-limits';
import { readFilesAt } from '../../archive/read-pack-at';
import { writeZip } from '../../archive/write-zip';
import { temporaryFolder } from '../../db/fixtures/temporary-folder';
import { environment } from '../../env';
import { emptyDatabase } from '../../write/fixtures/imported-database';
import { freshDatabases, run as runPack } from '../pack/fixtures/pack-commands';
import { runVerify } from './run';

freshDatabases();

async function verify(...words: string[]) {
  const { exitCode, output, differences } = await runVerify([...words, '--json'], 'en');
  return { exitCode, differences, answer: JSON.parse(output) };
}

async function exported() {
  const { hash } = (await runPack('import', 'seed')).answer;
  const zip = join(temporaryFolder(), 'pack.zip');
  await runPack('export', zip);
  const { files } = await readFilesAt(zip, packLimits(environment()));
  if (files === null) throw new Error('The export cannot be read.');
  return { hash, zip, files };
}

/** The files with one byte of one of them changed: in the last letter or digit of a table. */
function withOneByte(files: ReadonlyMap<string, unknown>, name: string): string {
  const contents = new Map<string, string>();
  for (const [file, content] of files) {
    const text = new TextDecoder().decode(content as Uint8Array);
    contents.set(file, file === name ? changedText(text) : text);
  }
  const target = join(temporaryFolder(), 'changed.zip');
  writeFileSync(target, writeZip(contents));
  return target;
}

function changedText(text: string): string {
  const at = /[a-z0-9](?=[^a-z0-9]*$)/.exec(text)?.index ?? 0;
  return `${text.slice(0, at)}${text[at] === '1' ? '2' : '1'}${text.slice(at + 1)}`;
}

test('an export agrees, with a database that holds the edition and without any', async () => {
  const { hash, zip } = await exported();
  expect(await verify(zip)).toMatchObject({
    exitCode: 0,
    answer: { expected: hash, hash, hashAgrees: true, held: true, files: [] },
  });
  vi.stubEnv('DATABASE_URL', `file:${join(temporaryFolder(), 'none.db')}`);
  expect(await verify(zip, '--edition', hash.slice(0, 8))).toMatchObject({
    exitCode: 0,
    answer: { hash, hashAgrees: true, held: false, files: [] },
  });
  expect((await verify(zip, '--edition', '00000000')).exitCode).toBe(1);
}, 120_000);

test('one changed byte is named: file, row and field where the edition is held, else the file', async () => {
  const { files } = await exported();
  const names = [...files.keys()];
  expect(names.length).toBeGreaterThan(15);
  const changed = names.map((name) => ({ name, zip: withOneByte(files, name) }));
  for (const { name, zip } of changed) {
    const { exitCode, answer } = await verify(zip);
    expect([name, exitCode]).toEqual([name, 1]);
    expect(answer.files).toEqual([
      expect.objectContaining({ file: name, row: expect.any(Number) }),
    ]);
    if (name !== 'datapackage.json') expect(answer.files[0].field).toEqual(expect.any(String));
  }
  vi.stubEnv('DATABASE_URL', `file:${emptyDatabase()}`);
  for (const { name, zip } of changed) {
    const { exitCode, answer } = await verify(zip);
    expect([name, exitCode]).toEqual([name, 1]);
    expect([name, answer.files.map(({ file }: { file: string }) => file)]).toEqual([name, [name]]);
  }
}, 120_000);

test('an edition of the database goes by its label or the first digits of its hash', async () => {
  const { hash } = await exported();
  expect(await verify(hash.slice(0, 12))).toMatchObject({
    exitCode: 0,
    answer: { differences: 0, editions: [{ stored: hash, hash, hashAgrees: true }] },
  });
  expect(await verify('no-such-edition')).toMatchObject({
    exitCode: 2,
    answer: { code: 'edition-unknown' },
  });
  expect((await verify('one', 'two')).exitCode).toBe(2);
}, 120_000);
