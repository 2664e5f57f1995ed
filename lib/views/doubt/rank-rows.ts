import type { RankDoubt } from '../../scoring';
import type { RankRow } from './ranks-types';
import type { DoubtCity } from './types';
import { unnamedCity } from './unnamed';

/**
 * The ranks of cities with their names, as pages and the browser's own draws show them.
 *
 * @param rows those to show; their first leading group is the first place alone
 * @param place of the leading group that is told of, among those of `amongFirst`
 */
export function rankRows(
  rows: RankDoubt['rows'],
  named: ReadonlyMap<string, DoubtCity>,
  place: number,
): readonly RankRow[] {
  return rows.map(({ city, rank, best, worst, median, amongFirst }) => ({
    ...(named.get(city) ?? unnamedCity(city)),
    ...{ rank, best, worst, median },
    first: amongFirst[0] ?? 0,
    amongFirst: amongFirst[place] ?? 0,
  }));
}
