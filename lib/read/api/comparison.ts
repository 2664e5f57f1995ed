import { LRUCache } from 'lru-cache';
import { badQuery } from '../../address/parse-api';
import { parseCities, parseWeights } from '../../address/parse-compare';
import { type WeightsInAddress, writeWeights } from '../../address/paths';
import { readClient } from '../../db/client';
import { listEvidence } from '../../db/evidence';
import { listLinks, listSupport } from '../../db/links';
import { expandWithoutPassages, passageChanges } from '../../evidence';
import { withStrengths } from '../../evidence/score-strengths';
import { driversOf } from '../../framework/query';
import type { CityRow } from '../../pack/tables';
import { comparePair, evaluate, pairOrder } from '../../scoring';
import { type ComparisonAnswer, comparisonAnswer } from '../../views/api/comparison';
import { isOfficial } from '../../views/compare/weights-view';
import { absenceError } from '../absence';
import type { Base } from '../base';
import { requireBase } from './require';

const COMPARISONS_KEPT = 200;

// An edition never changes, and so neither does a comparison of it; one takes thousands of draws.
const comparisons = new LRUCache<string, Promise<ComparisonAnswer>>({ max: COMPARISONS_KEPT });

/**
 * Two to six cities compared, as the page does it: `?cities=shanghai,silicon-valley`, and
 * `&weights=culture-40,talent-20,…` for other weights than the official ones.
 *
 * @throws AppError `not-found` (no such index), `gone` (a city of an earlier edition) or
 *   `bad-request`, naming `cities` or `weights`
 */
export async function readComparison(
  index: string,
  query: URLSearchParams,
): Promise<ComparisonAnswer> {
  const base = await requireBase(index);
  const cities = await citiesIn(base, query);
  const weights = weightsIn(base, query);
  const slugs = cities.map(({ slug }) => slug).join(',');
  const key = `${index} ${base.edition.hash} ${slugs} ${writeWeights(weights ?? {})}`;
  const made = comparisons.get(key) ?? compare(base, cities, weights);
  comparisons.set(key, made);
  made.catch(() => comparisons.delete(key));
  return made;
}

async function citiesIn(base: Base, query: URLSearchParams): Promise<readonly CityRow[]> {
  const written = query.get('cities') ?? '';
  const { known, unknown, tooMany } = parseCities(
    written,
    base.cities.map(({ slug }) => slug),
  );
  if (unknown.length > 0) {
    const error = await absenceError(base.index.slug, 'comparison', unknown);
    throw error.code === 'gone' ? error : badQuery('cities', unknown.join(','));
  }
  if (known.length < 2 || tooMany.length > 0) throw badQuery('cities', written);
  return known.flatMap((slug) => base.cities.find((city) => city.slug === slug) ?? []);
}

function weightsIn({ framework }: Base, query: URLSearchParams): WeightsInAddress | null {
  const written = query.get('weights');
  const drivers = driversOf(framework).map(({ slug }) => slug);
  const parsed = parseWeights(written === null ? undefined : [written], drivers);
  if (parsed.kind === 'malformed') throw badQuery('weights', `${parsed.part} (${parsed.fault})`);
  if (parsed.kind === 'official' || isOfficial(parsed.weights, framework)) return null;
  return parsed.weights;
}

async function compare(
  base: Base,
  cities: readonly CityRow[],
  weights: WeightsInAddress | null,
): Promise<ComparisonAnswer> {
  const db = readClient();
  const { framework, scored, edition } = base;
  const version = edition.packVersionId;
  const compared = { city: cities.map(({ slug }) => slug) };
  const [evidence, links] = await Promise.all([
    listEvidence(db, version, compared),
    listLinks(db, version, compared),
  ]);
  const [cityA = '', cityB = ''] = compared.city;
  const changes = passageChanges({ ...base, evidence, links }, [cityA, cityB]);
  const choices = weights === null ? {} : { weights };
  const all = base.cities.map(({ slug }) => slug);
  const pair = comparePair(framework, scored, {
    cityA,
    cityB,
    choices,
    withoutPassages: expandWithoutPassages(
      scored,
      changes.filter((passage) => passage.changes.length > 0),
    ),
  });
  const scores =
    weights === null
      ? base.scores
      : withStrengths(
          evaluate(framework, all, scored, choices),
          framework,
          await listSupport(db, version),
        );
  const order = pairOrder(framework, scored, { cityA, cityB }, choices);
  return comparisonAnswer({ ...base, cities, weights, scores, pair, order });
}
