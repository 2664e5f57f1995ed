import { badQuery, parseCitiesQuery } from '../../address/parse-api';
import { readClient } from '../../db/client';
import { listEvidence } from '../../db/evidence';
import { listLinks } from '../../db/links';
import { type ScoresAnswer, scoresAnswer } from '../../views/api/scores';
import { requireBase } from './require';

/**
 * The official scores of the cities that a query names: the answer of
 * `GET /api/v1/indexes/<index>/scores?cities=…`.
 *
 * @throws AppError `not-found` (no such index) or `bad-request` (no such city, unreadable query)
 */
export async function readScores(index: string, query: URLSearchParams): Promise<ScoresAnswer> {
  const base = await requireBase(index);
  const cities = parseCitiesQuery(query);
  const unknown = cities?.find((slug) => !base.cities.some((city) => city.slug === slug));
  if (unknown !== undefined) throw badQuery('cities', unknown);
  const db = readClient();
  const version = base.edition.packVersionId;
  const [evidence, links] = await Promise.all([listEvidence(db, version), listLinks(db, version)]);
  return scoresAnswer({ ...base, evidence, links }, cities);
}
