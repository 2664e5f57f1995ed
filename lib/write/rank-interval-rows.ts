import { type FrameworkTables, frameworkFromPack } from '../pack/framework-from-pack';
import { scoredRankIntervals } from '../scoring/rank-intervals';
import type { ScoreTable } from '../scoring/types';
import type { TableRows } from './pack-rows';

/**
 * The rank intervals of an edition as rows of their table; cities without a rank have none. They
 * are worked out once, when an edition is published: thousands of draws are no work for a page.
 */
export function rankIntervalRows(
  pack: FrameworkTables,
  scores: ScoreTable,
  editionId: number,
): TableRows {
  const intervals = scoredRankIntervals(frameworkFromPack(pack), scores.cities, scores);
  const rows = intervals.flatMap(({ city, best, worst }) =>
    best === null || worst === null ? [] : [[editionId, city, best, worst]],
  );
  return {
    model: 'CityRankInterval',
    columns: ['editionId', 'city', 'best', 'worst'],
    count: rows.length,
    part: (from, to) => rows.slice(from, to),
  };
}
