import { sha256 } from '../pack/sha256';
import type { Pack } from '../pack/tables';
import { writeTables } from '../pack/write-tables';

/**
 * The hash of the tables of a pack as they are written: SHA-256 (hex) over a line
 * `<hash>  <name>` for each CSV file, by name. Anyone who holds a downloaded pack gets it with
 * `sha256sum $(ls *.csv | LC_ALL=C sort) | sha256sum`. The descriptor is left out, so that a new
 * licence or a new date of creation changes no edition.
 */
export function packHash(pack: Pack): string {
  const lines = [...writeTables(pack)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, content]) => `${sha256(content)}  ${name}\n`);
  return sha256(lines.join(''));
}
