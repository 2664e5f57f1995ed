import { forgedZip } from '../../lib/archive/fixtures/forged-zip';
import { packLimits } from '../../lib/archive/pack-limits';
import { readZip } from '../../lib/archive/read-zip';
import { readEnvironment } from '../../lib/env';
import type { Fault } from '../../lib/pack';
import { changedFiles } from '../../lib/pack/fixtures/pack-files';
import { SMALL_PACK } from '../../lib/pack/fixtures/small-pack';
import { readPack } from '../../lib/pack/read-pack';
import type { TriedInput } from './tried-input';

const LIMITS = packLimits(readEnvironment({}));

/** Packs that go beyond the limits which hold where none are set, and one that has nothing in it. */
export async function triedLimits(): Promise<readonly TriedInput[]> {
  const many = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ name: `x${at}.csv`, content: 'a' }));
  const wide = Array.from({ length: LIMITS.columns + 1 }, (_, at) => `c${at}`).join(',');
  const long = `slug,label_en,label_zh\nx,${'a'.repeat(LIMITS.cellBytes + 1)},\n`;
  const ofZip = async (entries: Parameters<typeof forgedZip>[0]) => {
    const { files, faults } = await readZip(forgedZip(entries), LIMITS, 'pack.zip');
    return files === null ? faults : readPack(files).faults;
  };
  const ofTable = (content: string) =>
    readPack(changedFiles(SMALL_PACK, { 'items.csv': content })).faults;
  return [
    tried('10,001 entries', 'archive-count:pack.zip::', await ofZip(many(10_001))),
    tried('a zip without entries', 'package-error:datapackage.json::', await ofZip([])),
    tried('5,001 columns', 'table-size:items.csv:1:', ofTable(`${wide}\n`)),
    tried('a cell of over 10 MB', 'table-size:items.csv:2:', ofTable(long)),
  ];
}

function tried(input: string, expected: string, faults: readonly Fault[]): TriedInput {
  const got = faults.map(({ code, file, row, field }) =>
    [code, file, row ?? '', field ?? ''].join(':'),
  );
  return { group: 'Limits', input, expected, got: got.join(', ') };
}
