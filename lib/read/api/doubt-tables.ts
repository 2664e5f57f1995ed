import { type DoubtPage, type DoubtPart, openingPart } from '../../address/doubt-paths';
import { badQuery } from '../../address/parse-api';
import { parseDoubtQuery } from '../../address/parse-doubt';
import { AppError } from '../../errors/app-error';
import { offeredInputs, usualInputs } from '../../views/doubt/draw-request';
import { DOUBT_FROM } from '../../views/doubt/frame';
import { chosenCities, followedCities, methodsView } from '../../views/doubt/methods';
import type { MethodsView } from '../../views/doubt/methods-types';
import { matrixCities, pairsView } from '../../views/doubt/pairs';
import type { PairsView } from '../../views/doubt/pairs-types';
import { ranksView } from '../../views/doubt/ranks';
import type { RanksView } from '../../views/doubt/ranks-types';
import { structureView } from '../../views/doubt/structure';
import type { DoubtTable } from '../../views/doubt/table-names';
import {
  correlationsFile,
  dominanceColumns,
  dominanceFile,
  effectiveWeightsTable,
  leftOutTable,
  loadingsFile,
  methodsTable,
  rankIntervalsTable,
  reliabilityTable,
  sensitivityTable,
  tossUpsTable,
} from '../../views/doubt/tables';
import type { ViewTable } from '../../views/view-tables';
import type { Base } from '../base';
import { type DoubtBase, doubtBase } from '../doubt/doubt-base';
import { dominanceFound, methodsTried, ranksDrawn, structureFound } from '../doubt/figures';
import { requireCities } from './require';

/**
 * A table of the pages on the doubt about many cities, all of its rows: `?vary=` names the inputs
 * that are drawn, `?first=` the leading group, `?cities=` those whose ranks are followed.
 *
 * @throws AppError `not-found` with fewer than three cities, `bad-request` for an input that cannot
 *   vary or a city that there is not
 */
export async function readDoubtTable(
  base: Base,
  name: DoubtTable,
  query: URLSearchParams,
): Promise<ViewTable> {
  if (base.cities.length < DOUBT_FROM) throw new AppError('not-found', 'too few cities for draws');
  const drawn = await doubtBase(base);
  switch (name) {
    case 'rank-intervals':
      return rankIntervalsTable(await ranksOf(drawn, query));
    case 'dominance':
      return dominanceFile(await dominanceFound(drawn, dominanceColumns(base.cities)));
    case 'toss-ups':
      return tossUpsTable(await pairsOf(drawn, query));
    case 'methods':
      return methodsTable(await methodsOf(drawn, query));
    case 'sensitivity':
      return sensitivityTable(await methodsOf(drawn, query));
    case 'left-out':
      return leftOutTable(await methodsOf(drawn, query));
    case 'correlations':
      return correlationsFile(await structureFound(drawn));
    case 'loadings':
      return loadingsFile(await structureFound(drawn));
    case 'effective-weights':
    case 'reliability': {
      const view = structureView(base, await structureFound(drawn), openingPart('structure'), 'en');
      return name === 'reliability' ? reliabilityTable(view) : effectiveWeightsTable(view);
    }
  }
}

async function ranksOf(base: DoubtBase, query: URLSearchParams): Promise<RanksView> {
  const part = requirePart(base, 'ranks', query);
  const doubt = await ranksDrawn(base, part.inputs ?? usualInputs(base));
  return found(ranksView(base, doubt, part, 'en', base.cities.length));
}

async function pairsOf(base: DoubtBase, query: URLSearchParams): Promise<PairsView> {
  const part = requirePart(base, 'pairs', query);
  const doubt = await ranksDrawn(base, part.inputs ?? usualInputs(base));
  const table = await dominanceFound(base, found(matrixCities(base, part)));
  return pairsView(base, { doubt, table }, part, 'en');
}

async function methodsOf(base: DoubtBase, query: URLSearchParams): Promise<MethodsView> {
  const part: DoubtPart = { ...openingPart('methods'), cities: requireCities(base, query) };
  const chosen = found(chosenCities(base, part));
  const work = await methodsTried(base, followedCities(base, chosen));
  return methodsView(base, work, chosen, part, 'en');
}

/** The inputs that a query names, separated by commas; a program is refused what cannot vary. */
export function requirePart(base: DoubtBase, page: DoubtPage, query: URLSearchParams): DoubtPart {
  const vary = query.get('vary');
  const first = query.get('first');
  const named = vary === null || vary === '' ? [] : vary.split(',');
  const offered: readonly string[] = offeredInputs(base);
  if (!named.every((input) => offered.includes(input))) throw badQuery('vary', vary ?? '');
  const asked = new URLSearchParams([['page', page], ...named.map((one) => ['vary', one])]);
  if (first !== null) asked.set('first', first);
  const { kind, ...read } = parseDoubtQuery(asked);
  const part = kind === 'part' && 'part' in read ? read.part : openingPart(page);
  if (first !== null && part.first === null) throw badQuery('first', first);
  return part;
}

function found<Value>(value: Value | null): Value {
  if (value === null) throw new AppError('not-found', 'no such page of doubt');
  return value;
}
