import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../db/fixtures/temporary-folder';
import { readEnvironment } from '../env';
import { wordFault } from '../i18n/word-fault';
import { writePack } from '../pack';
import type { Fault } from '../pack/fault';
import { plainPack } from '../pack/fixtures/plain-pack';
import { SMALL_PACK } from '../pack/fixtures/small-pack';
import { LOCALES } from '../text/localized';
import { BAD_ARCHIVES } from './fixtures/bad-archives';
import { forgedZip } from './fixtures/forged-zip';
import { packLimits } from './pack-limits';
import { readPackFrom } from './read-pack-at';
import { readZip } from './read-zip';
import { writeZip } from './write-zip';

const LIMITS = packLimits(readEnvironment({}));
const PACK_ZIP = writeZip(writePack(SMALL_PACK));

/** Code and place, after wording the fault in both languages, which fails on a missing value. */
function brief(fault: Fault) {
  for (const locale of LOCALES) wordFault(fault, locale);
  return [fault.code, fault.file];
}

test.each(BAD_ARCHIVES)('%s', async (_about, bytes, expected) => {
  const { files, faults } = await readZip(bytes, LIMITS, 'pack.zip');
  expect(faults.map(brief)).toEqual(expected);
  expect(files).toBeNull();
});

test('names all that is wrong with an archive at once', async () => {
  const zip = forgedZip([
    { name: '../a.csv' },
    { name: 'b.csv', mode: 0o120777 },
    { name: 'c.csv', checksum: 1, content: 'x' },
  ]);
  const { faults } = await readZip(zip, LIMITS, 'pack.zip');
  expect(faults.map(brief)).toEqual([
    ['unsafe-path', '../a.csv'],
    ['archive-symlink', 'b.csv'],
    ['archive-damaged', 'c.csv'],
  ]);
});

test('an empty zip is a pack without its descriptor', async () => {
  const { pack, faults } = await readPackFrom(await readZip(forgedZip([]), LIMITS), LIMITS);
  expect(pack).toBeNull();
  expect(faults.map(brief)).toEqual([['package-error', 'datapackage.json']]);
});

test('10,000 entries are read, 10,001 are not', async () => {
  const entries = Array.from({ length: 10_001 }, (_, index) => ({ name: `a${index}.txt` }));
  const most = await readZip(forgedZip(entries.slice(1)), LIMITS);
  expect(most.faults).toEqual([]);
  const { faults } = await readZip(forgedZip(entries), LIMITS, 'pack.zip');
  expect(faults.map(brief)).toEqual([['archive-count', 'pack.zip']]);
});

test.each([
  ['as it comes', { content: 'unlike '.repeat(20), method: 0 }, 100],
  ['declared to unpack to more', { content: 'alike '.repeat(30) }, 150],
  ['unpacking to more than it declares', { content: 'alike '.repeat(30), unpackedSize: 9 }, 150],
])('a size over the limit, %s', async (_about, entry, bytes) => {
  const zip = forgedZip([{ name: 'a.csv', ...entry }]);
  const { faults } = await readZip(zip, { ...LIMITS, bytes }, 'pack.zip');
  expect(faults.map(({ code }) => code)).toEqual(['archive-size']);
});

test('a bomb is not unpacked beyond the limit that it breaks', async () => {
  const before = process.memoryUsage().rss;
  const content = new Uint8Array(100_000_000);
  const zip = forgedZip([{ name: 'bomb.csv', content, unpackedSize: 1000 }]);
  const started = process.memoryUsage().rss;
  const { faults } = await readZip(zip, LIMITS);
  expect(faults.map(brief)).toEqual([['archive-ratio', 'bomb.csv']]);
  expect(process.memoryUsage().rss - Math.max(before, started)).toBeLessThan(50_000_000);
});

test('a pack comes back from a zip, from its bytes and from a file', async () => {
  const file = join(temporaryFolder(), 'pack.zip');
  writeFileSync(file, PACK_ZIP);
  for (const from of [PACK_ZIP, file]) {
    const { pack, faults, warnings } = await readPackFrom(await readZip(from, LIMITS), LIMITS);
    expect(faults).toEqual([]);
    expect(warnings.filter(({ code }) => code === 'file-ignored')).toEqual([]);
    expect(plainPack(pack)).toEqual(SMALL_PACK);
  }
});

test('a zip that was made of a folder is accepted, with what the system put beside it', async () => {
  const files = [...writePack(SMALL_PACK)].map(([name, content]) => ({
    name: `my pack/${name}`,
    content,
  }));
  const zip = forgedZip([
    { name: 'my pack/' },
    ...files,
    { name: 'my pack/.DS_Store', content: 'x' },
    { name: '__MACOSX/my pack/._waves.csv', content: 'x' },
  ]);
  const { pack, faults, warnings } = await readPackFrom(
    await readZip(zip, LIMITS, 'p.zip'),
    LIMITS,
  );
  expect(faults).toEqual([]);
  expect(plainPack(pack)).toEqual(SMALL_PACK);
  expect(warnings[0]?.message).toEqual({
    key: 'filesIgnored.message',
    values: { count: 2, files: 'my pack/.DS_Store, __MACOSX/my pack/._waves.csv' },
  });
});

test('names in UTF-8 are read with and without the mark that says so', async () => {
  for (const flags of [0, 0x800]) {
    const { files } = await readZip(forgedZip([{ name: '城市.csv', content: 'x', flags }]), LIMITS);
    expect([...(files?.keys() ?? [])]).toEqual(['城市.csv']);
  }
});

test('whatever the bytes are, they are read or give faults', async () => {
  const change = fc.record({ at: fc.nat(), byte: fc.integer({ min: 0, max: 255 }) });
  const mutated = fc.array(change, { minLength: 1, maxLength: 12 }).map((changes) => {
    const bytes = Buffer.from(PACK_ZIP);
    for (const { at, byte } of changes) bytes[at % bytes.length] = byte;
    return bytes;
  });
  const inDirectory = fc.array(change, { minLength: 1, maxLength: 8 }).map((changes) => {
    const bytes = Buffer.from(PACK_ZIP);
    const length = 1500;
    for (const { at, byte } of changes) bytes[bytes.length - 1 - (at % length)] = byte;
    return bytes;
  });
  const cut = fc.nat(PACK_ZIP.length).map((end) => PACK_ZIP.subarray(0, end));
  const headed = fc
    .uint8Array({ maxLength: 300 })
    .map((bytes) => Buffer.from([0x50, 0x4b, 3, 4, ...bytes]));
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(mutated, inDirectory, cut, headed, fc.uint8Array()),
      async (bytes) => {
        const { files, faults } = await readZip(bytes, LIMITS, 'pack.zip');
        expect(files === null).toBe(faults.length > 0);
        for (const fault of faults) brief(fault);
        if (files !== null) await readPackFrom({ files, faults, warnings: [] }, LIMITS);
      },
    ),
    { numRuns: 400 },
  );
}, 60_000);
