import { resourcePaths } from '../../address/api-paths';
import { readClient } from '../../db/client';
import { listObservations } from '../../db/observations';
import { listQuantities } from '../../db/quantities';
import { listRankIntervals } from '../../db/rank-intervals';
import {
  type CitiesAnswer,
  citiesAnswer,
  type OneCityAnswer,
  oneCityAnswer,
} from '../../views/api/cities';
import { absenceError } from '../absence';
import { requireBase, requirePage } from './require';

/** The cities of an index, page by page. @throws AppError `not-found` or `bad-request` */
export async function readCities(index: string, query: URLSearchParams): Promise<CitiesAnswer> {
  const base = await requireBase(index);
  const page = requirePage(resourcePaths(index).cities ?? '', query);
  const intervals = await listRankIntervals(readClient(), base.edition.id);
  return citiesAnswer({ ...base, intervals }, page);
}

/** One city of an index. @throws AppError `not-found`, or `gone` for one of an earlier edition */
export async function readOneCity(index: string, slug: string): Promise<OneCityAnswer> {
  const base = await requireBase(index);
  const city = base.cities.find((row) => row.slug === slug);
  if (city === undefined) throw await absenceError(index, 'city', [slug]);
  const db = readClient();
  const version = base.edition.packVersionId;
  const [intervals, observations, quantities] = await Promise.all([
    listRankIntervals(db, base.edition.id),
    listObservations(db, version, { city: slug }),
    listQuantities(db, version, { city: slug }),
  ]);
  return oneCityAnswer({ ...base, city, intervals, observations, quantities });
}
