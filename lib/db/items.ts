import { type ItemRow, itemsTable } from '../pack/tables';
import type { ReadClient } from './client';
import { rowOf } from './record';

/** What the anchors of a pack version count (firms, waves, schemes), in file order. */
export async function listItems(db: ReadClient, packVersionId: number): Promise<ItemRow[]> {
  const records = await db.item.findMany({
    where: { packVersionId },
    orderBy: { rowNumber: 'asc' },
  });
  return records.map((record) => rowOf(itemsTable, record));
}
