import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeZip } from '../lib/archive/write-zip';
import { readPackFolder } from '../lib/cli/pack/pack-folder';
import { type Pack, readPack, writePack } from '../lib/pack';

const SEED = join(import.meta.dirname, '../seed');

/**
 * Writes the seed with something changed as a data pack of its own, for a test that needs other
 * data; `npm run db:import -- <folder>` publishes it. The test removes the folder.
 *
 * @returns the folder
 */
export function writeChangedSeed(change: (pack: Pack) => Pack): string {
  const folder = mkdtempSync(join(tmpdir(), 'fulcrum-pack-'));
  for (const [name, content] of changedSeed(change)) writeFileSync(join(folder, name), content);
  return folder;
}

/** The same as a zip, for a form that takes a file. */
export function zipOfChangedSeed(change: (pack: Pack) => Pack): Buffer {
  return Buffer.from(writeZip(changedSeed(change)));
}

function changedSeed(change: (pack: Pack) => Pack): ReadonlyMap<string, string> {
  const { pack, details } = readPack(readPackFolder(SEED));
  if (pack === null) throw new Error('the seed has faults');
  return writePack(change({ ...pack, observations: [...pack.observations] }), details ?? {});
}
