import { resourcePaths } from '../../address/api-paths';
import { readClient } from '../../db/client';
import { listEvents, listOrganizations, listWaves } from '../../db/events';
import { type EventsAnswer, eventsAnswer } from '../../views/api/events';
import { requireBase, requireCities, requirePage } from './require';

/** The dated facts of an index, `?cities=…` or all. @throws AppError `not-found` or `bad-request` */
export async function readEvents(index: string, query: URLSearchParams): Promise<EventsAnswer> {
  const base = await requireBase(index);
  const page = requirePage(resourcePaths(index).events ?? '', query);
  const cities = requireCities(base, query);
  const db = readClient();
  const version = base.edition.packVersionId;
  const [waves, events, organizations] = await Promise.all([
    listWaves(db, version),
    listEvents(db, version),
    listOrganizations(db, version),
  ]);
  return eventsAnswer({ ...base, waves, events, organizations }, cities, page);
}
