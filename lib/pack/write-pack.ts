import { DESCRIPTOR_FILE, type PackageDetails } from './descriptor-schema';
import { packDescriptor } from './pack-descriptor';
import type { AnyPack } from './tables';
import { writeTables } from './write-tables';

/**
 * Writes a pack as the texts of its files: datapackage.json and a CSV file for each table with
 * rows. The same pack and details always give the same bytes, and `readPack` gives both back.
 *
 * @param edition the hash of the edition that the pack is exported from; null: it is of none
 */
export function writePack(
  pack: AnyPack,
  details: PackageDetails = {},
  edition: string | null = null,
): ReadonlyMap<string, string> {
  const tables = writeTables(pack);
  return new Map([[DESCRIPTOR_FILE, packDescriptor(pack, tables, details, edition)], ...tables]);
}
