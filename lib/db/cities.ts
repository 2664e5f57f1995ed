import { type CityRow, citiesTable } from '../pack/tables';
import type { ReadClient } from './client';
import { rowOf } from './record';

/** The cities of a pack version, in file order. */
export async function listCities(db: ReadClient, packVersionId: number): Promise<CityRow[]> {
  const records = await db.city.findMany({
    where: { packVersionId },
    orderBy: { rowNumber: 'asc' },
  });
  return records.map((record) => rowOf(citiesTable, record));
}
