import { anchorsCheck } from './checks/anchors';
import { citiesCheck } from './checks/cities';
import { type Check, checkContext } from './checks/context';
import { datesCheck } from './checks/dates';
import { frameworkCheck } from './checks/framework';
import { indexSlugCheck } from './checks/index-slug';
import { checkKeys } from './checks/keys';
import { linksCheck } from './checks/links';
import { codesCheck, logarithmsCheck, measuresCheck, observationsCheck } from './checks/measures';
import { methodRefusals } from './checks/method-data';
import { methodsCheck } from './checks/methods';
import { passagesCheck } from './checks/passages';
import { presetsCheck } from './checks/presets';
import { ratingsCheck } from './checks/ratings';
import { packWarnings } from './checks/warnings';
import type { Fault } from './fault';
import { packOf } from './pack-of';
import type { ReadTable } from './read-table';

const CHECKS: readonly Check[] = [
  frameworkCheck,
  methodsCheck,
  measuresCheck,
  anchorsCheck,
  presetsCheck,
  passagesCheck,
  datesCheck,
  indexSlugCheck,
  citiesCheck,
  codesCheck,
  observationsCheck,
  logarithmsCheck,
  linksCheck,
  ratingsCheck,
];

/** Checks what ties rows and tables together: keys and references first, then each rule. */
export function checkTables(tables: readonly ReadTable[]): {
  readonly faults: readonly Fault[];
  readonly warnings: readonly Fault[];
} {
  const context = checkContext(packOf(tables), tables);
  const keyFaults = checkKeys(tables, context.place);
  const faultyFiles = new Set(keyFaults.map((fault) => fault.file));
  const broken = new Set(
    tables
      .filter(
        ({ columns, faults, file }) =>
          columns.length === 0 || faults.length > 0 || faultyFiles.has(file),
      )
      .map((table) => table.name),
  );
  const ready = CHECKS.filter(({ needs }) => !needs.some((name) => broken.has(name)));
  const found = [...keyFaults, ...ready.flatMap((check) => check.run(context))];
  if (broken.size > 0 || found.length > 0) return { faults: found, warnings: [] };
  const faults = methodRefusals(context);
  return { faults, warnings: faults.length === 0 ? packWarnings(context) : [] };
}
