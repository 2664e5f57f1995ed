import { checkPack } from '../pack/check-pack';
import type { PackageDetails } from '../pack/descriptor-schema';
import type { Fault } from '../pack/fault';
import type { Pack } from '../pack/tables';
import { locateTable } from './locate-table';
import { mappingFaults } from './mapping-faults';
import type { Mapping } from './mapping-schema';
import { packFromValues } from './pack-from-values';
import type { RawTable } from './raw-table';
import { readLong } from './read-long';
import { readWide } from './read-wide';
import { inWordsOfTable } from './words-of-table';

/** The pack that a table and its mapping make, or everything that hinders it. */
export type AppliedMapping = {
  /** Null where there is any fault. */
  readonly pack: Pack | null;
  /** For the descriptor: the mapping goes with the pack. */
  readonly details: PackageDetails;
  readonly faults: readonly Fault[];
  readonly warnings: readonly Fault[];
};

/**
 * Makes a pack of a table. Faults of the mapping, of the table and of what does not fit between the
 * two come together; the pack that comes of it is checked like any other.
 *
 * @param tables of one file, as `readTableFile` gives them
 */
export function applyMapping(tables: readonly RawTable[], mapping: Mapping): AppliedMapping {
  const details = { mapping };
  const open = mappingFaults(mapping);
  const { located, faults: lost, warnings: found } = locateTable(tables, mapping.table);
  if (located === null) {
    return { pack: null, details, faults: [...open, ...lost], warnings: found };
  }
  const read =
    mapping.table.shape === 'long' ? readLong(located, mapping) : readWide(located, mapping);
  const faults = [...open, ...read.faults];
  const warnings = [...found, ...read.warnings];
  if (faults.length > 0) return { pack: null, details, faults, warnings };
  const pack = packFromValues(mapping, read);
  const checked = checkPack(pack);
  const origin = { pack, mapping, located };
  return {
    pack: checked.faults.length === 0 ? pack : null,
    details,
    faults: inWordsOfTable(checked.faults, origin),
    warnings: [...warnings, ...inWordsOfTable(checked.warnings, origin)],
  };
}
