import { createHash } from 'node:crypto';
import { tableOf } from '../pack/columns';
import { sha256 } from '../pack/sha256';
import type { AnyPack, PackTableName } from '../pack/tables';
import { tablePieces, writtenTables } from '../pack/write-tables';

const hashes = new WeakMap<AnyPack, string>();

/**
 * The hash of the tables of a pack as they are written: SHA-256 (hex) over a line
 * `<hash>  <name>` for each CSV file, by name. Anyone who holds a downloaded pack gets it with
 * `sha256sum $(ls *.csv | LC_ALL=C sort) | sha256sum`. The descriptor is left out, so that a new
 * licence or a new date of creation changes no edition. A pack never changes, so it is hashed once.
 */
export function packHash(pack: AnyPack): string {
  const known = hashes.get(pack);
  if (known !== undefined) return known;
  const lines = writtenTables(pack)
    .map((name): [string, string] => [`${tableOf(name).name}.csv`, tableHash(pack, name)])
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, hash]) => `${hash}  ${file}\n`);
  const hash = sha256(lines.join(''));
  hashes.set(pack, hash);
  return hash;
}

function tableHash(pack: AnyPack, name: PackTableName): string {
  const hash = createHash('sha256');
  for (const piece of tablePieces(pack, name)) hash.update(piece);
  return hash.digest('hex');
}
