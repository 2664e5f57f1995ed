import { type QuantityRow, quantitiesTable } from '../pack/tables';
import type { ReadClient } from './client';
import { rowOf } from './record';

export type QuantityFilter = { readonly city?: string; readonly evidence?: string };

/** The sized facts of a pack version, in file order. */
export async function listQuantities(
  db: ReadClient,
  packVersionId: number,
  filter: QuantityFilter = {},
): Promise<QuantityRow[]> {
  const records = await db.quantity.findMany({
    where: { packVersionId, city: filter.city, evidence: filter.evidence },
    orderBy: { rowNumber: 'asc' },
  });
  return records.map((record) => rowOf(quantitiesTable, record));
}
