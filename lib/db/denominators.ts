import {
  type DenominatorRow,
  type DenominatorValueRow,
  denominatorsTable,
  denominatorValuesTable,
} from '../pack/tables';
import type { ReadClient } from './client';
import { rowOf } from './record';

/** What the measures of a pack version may be divided by, in file order. */
export async function listDenominators(
  db: ReadClient,
  packVersionId: number,
): Promise<DenominatorRow[]> {
  const records = await db.denominator.findMany({
    where: { packVersionId },
    orderBy: { rowNumber: 'asc' },
  });
  return records.map((record) => rowOf(denominatorsTable, record));
}

/** The sizes of the cities of a pack version, in file order. */
export async function listDenominatorValues(
  db: ReadClient,
  packVersionId: number,
  filter: { readonly city?: string } = {},
): Promise<DenominatorValueRow[]> {
  const records = await db.denominatorValue.findMany({
    where: { packVersionId, city: filter.city },
    orderBy: { rowNumber: 'asc' },
  });
  return records.map((record) => rowOf(denominatorValuesTable, record));
}
