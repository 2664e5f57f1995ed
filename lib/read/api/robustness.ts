import { apiRobustnessPath } from '../../address/api-paths';
import { badQuery } from '../../address/parse-api';
import { AppError } from '../../errors/app-error';
import {
  pairRobustnessAnswer,
  type RobustnessAnswer,
  ranksAnswer,
} from '../../views/api/robustness';
import { usualInputs } from '../../views/doubt/draw-request';
import { DOUBT_FROM } from '../../views/doubt/frame';
import { ranksView } from '../../views/doubt/ranks';
import type { Base } from '../base';
import { doubtBase } from '../doubt/doubt-base';
import { ranksDrawn } from '../doubt/figures';
import { readPair } from '../robustness';
import { requirePart } from './doubt-tables';
import { requireBase, requireCities, requirePage } from './require';

/**
 * How sure the order is: of the two cities that a query names, else of all, page by page.
 *
 * @throws AppError `not-found` (no such index, or fewer than three cities and none named) or
 *   `bad-request`, naming the parameter that cannot be used
 */
export async function readRobustnessAnswer(
  index: string,
  query: URLSearchParams,
): Promise<RobustnessAnswer> {
  const base = await requireBase(index);
  const cities = requireCities(base, query);
  if (cities !== null) return pairAnswer(base, cities, query);
  if (base.cities.length < DOUBT_FROM) throw new AppError('not-found', 'too few cities for draws');
  const page = requirePage(apiRobustnessPath(index), query);
  const drawn = await doubtBase(base);
  const part = requirePart(drawn, 'ranks', query);
  const doubt = await ranksDrawn(drawn, part.inputs ?? usualInputs(drawn));
  const view = ranksView(drawn, doubt, part, 'en', base.cities.length);
  if (view === null) throw new AppError('not-found', 'no such page of ranks');
  return ranksAnswer(base, view, doubt, page);
}

async function pairAnswer(base: Base, cities: readonly string[], query: URLSearchParams) {
  const [a, b, ...others] = cities;
  if (a === undefined || b === undefined || a === b || others.length > 0)
    throw badQuery('cities', query.get('cities') ?? '');
  const page = await readPair(base, { pair: [a, b], drivers: null }, 'en');
  if (page === null) throw badQuery('cities', query.get('cities') ?? '');
  return pairRobustnessAnswer(base, page.view);
}
