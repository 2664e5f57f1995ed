import { apiRobustnessPath } from '../../address/api-paths';
import { openingPart } from '../../address/doubt-paths';
import { AppError } from '../../errors/app-error';
import { scoreOf } from '../../scoring';
import { type MethodsAnswer, methodsAnswer } from '../../views/api/methods';
import { pageOf } from '../../views/api/paging';
import { type PairsAnswer, pairsAnswer } from '../../views/api/pairs';
import { type StructureAnswer, structureAnswer } from '../../views/api/structure';
import { usualInputs } from '../../views/doubt/draw-request';
import { inOrderOfRank } from '../../views/doubt/frame';
import { chosenCities, followedCities, methodsView } from '../../views/doubt/methods';
import { doubtBase } from '../doubt/doubt-base';
import { dominanceFound, methodsTried, ranksDrawn, structureFound } from '../doubt/figures';
import { requirePart } from './doubt-tables';
import { requireBase, requireCities, requirePage } from './require';

/**
 * Which pairs no weighting turns, page by page of the cities in the order of their ranks, and which
 * are a toss-up over draws of what `?vary=` names.
 *
 * @throws AppError `not-found` (no such index) or `bad-request`, naming the parameter that cannot be
 *   used
 */
export async function readPairsAnswer(index: string, query: URLSearchParams): Promise<PairsAnswer> {
  const base = await doubtBase(await requireBase(index));
  const page = requirePage(`${apiRobustnessPath(index)}/pairs`, query);
  const part = requirePart(base, 'pairs', query);
  const order = inOrderOfRank(base);
  const doubt = await ranksDrawn(base, part.inputs ?? usualInputs(base));
  const table = await dominanceFound(base, pageOf(order, page));
  const ranks = new Map(
    table.shown.map((city) => [city, scoreOf(base.scores, city, base.framework.root).rank]),
  );
  return pairsAnswer(base, { table, ranks, doubt, total: order.length }, page);
}

/**
 * The ranks of the cities that `?cities=` names, or of those that lead, under other methods.
 *
 * @throws AppError as `readPairsAnswer` does
 */
export async function readMethodsAnswer(
  index: string,
  query: URLSearchParams,
): Promise<MethodsAnswer> {
  const base = await doubtBase(await requireBase(index));
  const part = { ...openingPart('methods'), cities: requireCities(base, query) };
  const chosen = chosenCities(base, part);
  if (chosen === null) throw new AppError('not-found', 'no such city');
  const work = await methodsTried(base, followedCities(base, chosen));
  return methodsAnswer(base, methodsView(base, work, chosen, part, 'en'));
}

/**
 * How the indicators of an index hang together.
 *
 * @throws AppError `not-found`: no such index
 */
export async function readStructureAnswer(index: string): Promise<StructureAnswer> {
  const base = await doubtBase(await requireBase(index));
  return structureAnswer(base, await structureFound(base));
}
