import { type CityGroupRow, cityGroupsTable, type MethodRow, methodsTable } from '../pack/tables';
import type { ReadClient } from './client';
import { rowOf } from './record';

const IN_FILE_ORDER = { rowNumber: 'asc' } as const;

/** What the method of a pack version is told beyond the columns of its nodes, in file order. */
export async function listMethods(db: ReadClient, packVersionId: number): Promise<MethodRow[]> {
  const records = await db.method.findMany({ where: { packVersionId }, orderBy: IN_FILE_ORDER });
  return records.map((record) => rowOf(methodsTable, record));
}

/** The groups of the cities of a pack version, in file order. */
export async function listCityGroups(
  db: ReadClient,
  packVersionId: number,
): Promise<CityGroupRow[]> {
  const records = await db.cityGroup.findMany({
    where: { packVersionId },
    orderBy: IN_FILE_ORDER,
  });
  return records.map((record) => rowOf(cityGroupsTable, record));
}
