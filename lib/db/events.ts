import {
  type EventRow,
  eventsTable,
  type OrganizationRow,
  organizationsTable,
  type WaveRow,
  wavesTable,
} from '../pack/tables';
import type { ReadClient } from './client';
import { groupLists, rowOf } from './record';

export type EventFilter = { readonly city?: string; readonly evidence?: string };

/** The dated facts of a pack version, in file order. */
export async function listEvents(
  db: ReadClient,
  packVersionId: number,
  filter: EventFilter = {},
): Promise<EventRow[]> {
  const [records, names] = await Promise.all([
    db.event.findMany({
      where: { packVersionId, city: filter.city, evidence: filter.evidence },
      orderBy: { rowNumber: 'asc' },
    }),
    db.eventOrganization.findMany({ where: { packVersionId }, orderBy: { position: 'asc' } }),
  ]);
  const namesOf = groupLists(names, (name) => name.event);
  return records.map((record) =>
    rowOf(eventsTable, record, {
      organizations: namesOf(record.slug).map((name) => name.organization),
    }),
  );
}

/** The technology eras of a pack version, in file order. */
export async function listWaves(db: ReadClient, packVersionId: number): Promise<WaveRow[]> {
  const records = await db.wave.findMany({
    where: { packVersionId },
    orderBy: { rowNumber: 'asc' },
  });
  return records.map((record) => rowOf(wavesTable, record));
}

/** The firms, funds, universities and agencies of a pack version, in file order. */
export async function listOrganizations(
  db: ReadClient,
  packVersionId: number,
): Promise<OrganizationRow[]> {
  const records = await db.organization.findMany({
    where: { packVersionId },
    orderBy: { rowNumber: 'asc' },
  });
  return records.map((record) => rowOf(organizationsTable, record));
}
