import type { Pack } from '../pack/tables';
import { writePack } from '../pack/write-pack';
import { sha256 } from './sha256';

/**
 * The hash of a pack as written: SHA-256 (hex) over a line `<hash>  <name>` for each file, by
 * name. Anyone who holds the files gets it with `sha256sum $(ls | LC_ALL=C sort) | sha256sum`.
 */
export function packHash(pack: Pack): string {
  const lines = [...writePack(pack)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, content]) => `${sha256(content)}  ${name}\n`);
  return sha256(lines.join(''));
}
