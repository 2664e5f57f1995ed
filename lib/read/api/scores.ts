import { scoresPath } from '../../address/api-paths';
import { readClient } from '../../db/client';
import { listEvidence } from '../../db/evidence';
import { listLinks } from '../../db/links';
import { listObservations } from '../../db/observations';
import { listPassages } from '../../db/passages';
import { AppError } from '../../errors/app-error';
import { type OneScoreAnswer, oneScoreAnswer } from '../../views/api/one-score';
import { type ScoresAnswer, scoresAnswer } from '../../views/api/scores';
import { absenceError } from '../absence';
import { requireBase, requireCities, requirePage } from './require';

/**
 * The official scores of the cities that a query names: the answer of
 * `GET /api/v1/indexes/<index>/scores?cities=…`.
 *
 * @throws AppError `not-found` (no such index) or `bad-request` (no such city, unreadable query)
 */
export async function readScores(index: string, query: URLSearchParams): Promise<ScoresAnswer> {
  const base = await requireBase(index);
  const page = requirePage(scoresPath(index), query);
  const cities = requireCities(base, query);
  const db = readClient();
  const version = base.edition.packVersionId;
  const [evidence, links] = await Promise.all([listEvidence(db, version), listLinks(db, version)]);
  return scoresAnswer({ ...base, evidence, links }, cities, page);
}

/**
 * One score and what it rests on.
 *
 * @throws AppError `not-found` (no such index, city or node) or `gone` (a city of an earlier edition)
 */
export async function readOneScore(
  index: string,
  city: string,
  slug: string,
): Promise<OneScoreAnswer> {
  const base = await requireBase(index);
  if (!base.cities.some((row) => row.slug === city))
    throw await absenceError(index, 'city', [city]);
  const node = base.nodes.find((row) => row.slug === slug);
  const score = base.scores.rows.find((row) => row.city === city && row.node === slug);
  if (node === undefined || score === undefined) throw new AppError('not-found', `no node ${slug}`);
  const db = readClient();
  const version = base.edition.packVersionId;
  const [observations, evidence, links, passages] = await Promise.all([
    listObservations(db, version, { city }),
    listEvidence(db, version, { city }),
    listLinks(db, version, { city }),
    listPassages(db, version),
  ]);
  return oneScoreAnswer({ ...base, node, score, observations, evidence, links, passages });
}
