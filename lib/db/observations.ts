import { ObservationColumns, TEXT_COLUMNS } from '../pack/observation-columns';
import { type ObservationRow, observationsTable } from '../pack/tables';
import type { ReadClient } from './client';
import { rowOf } from './record';
import { type PackedTable, packedRows } from './sql/sqlite/packed-rows';

export type ObservationFilter = { readonly city?: string; readonly indicator?: string };

const PACKED: PackedTable = {
  model: 'Observation',
  columns: ['value', ...TEXT_COLUMNS],
  owner: 'packVersionId',
  order: 'rowNumber',
};

/** The observations of a pack version, in file order. */
export async function listObservations(
  db: ReadClient,
  packVersionId: number,
  filter: ObservationFilter = {},
): Promise<ObservationRow[]> {
  const records = await db.observation.findMany({
    where: { packVersionId, city: filter.city, indicator: filter.indicator },
    orderBy: { rowNumber: 'asc' },
  });
  return records.map((record) => rowOf(observationsTable, record));
}

/** All observations of a pack version, in file order: there may be a million. */
export async function readObservations(
  db: ReadClient,
  packVersionId: number,
): Promise<ObservationColumns> {
  const columns = new ObservationColumns();
  const codes = new Uint32Array(TEXT_COLUMNS.length);
  for await (const rows of packedRows(db, PACKED, packVersionId)) {
    for (const [value, ...texts] of rows) {
      TEXT_COLUMNS.forEach((column, at) => {
        const text = texts[at];
        codes[at] = columns.texts[column].code(typeof text === 'string' ? text : null);
      });
      columns.addCells(Number(value), codes);
    }
  }
  return columns;
}
