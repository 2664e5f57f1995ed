import type { Framework } from '../../framework/types';
import { evaluate } from '../evaluate';
import { competitionRanks } from '../rank';
import { scoreOf } from '../score-of';
import { prepareTree } from '../tree';
import type { Choices, Observed, ScoreTable } from '../types';

/** What becomes of the ranks without one indicator. */
export type IndicatorLeftOut = {
  readonly indicator: string;
  /** The driver or index on which it hangs. */
  readonly parent: string;
  /** Cities that are ranked with it and without it. */
  readonly compared: number;
  /** Cities that lose their rank, because a driver gets thin or coverage too small. */
  readonly unranked: number;
  /** Mean of the absolute shifts in rank, in places; null: no city to compare. */
  readonly meanShift: number | null;
  /** Cities whose rank is another, and the largest of the shifts. */
  readonly moved: number;
  readonly largest: { readonly city: string; readonly shift: number } | null;
  /**
   * The cities that were asked for: the rank without the indicator, and the shift among the cities
   * that are ranked both times; a positive one is a fall by so many places.
   */
  readonly cities: readonly {
    readonly city: string;
    readonly rank: number | null;
    readonly shift: number | null;
  }[];
};

export type LeaveOutRequest = {
  readonly choices?: Choices;
  /** Cities of which each shift is wanted. */
  readonly shown: readonly string[];
  /** Only a part of the indicators, by their place among those that count; usual: all. */
  readonly from?: number;
  readonly to?: number;
};

/**
 * The index worked out again without each indicator in turn, and what that does to the ranks.
 * Rows stand alone: any part of them can be worked out by itself and put together (`from`, `to`).
 * OECD/JRC Handbook (2008), step 7; COINr `remove_elements`.
 *
 * @returns a row for each indicator, in the framework's order; an index of one indicator has none
 * @throws {RangeError} if an observation or a choice does not fit the framework
 */
export function leaveIndicatorsOut(
  framework: Framework,
  cities: readonly string[],
  observations: readonly Observed[],
  { choices = {}, shown, from = 0, to }: LeaveOutRequest,
): readonly IndicatorLeftOut[] {
  const tree = prepareTree(framework, choices);
  const slugs = tree.leaves.map((leaf) => tree.nodes[leaf]?.slug ?? '');
  const table = evaluate(framework, cities, observations, choices);
  if (slugs.length < 2) return [];
  return slugs.slice(from, to).map((indicator) => {
    const indicators = new Set(slugs.filter((slug) => slug !== indicator));
    const without = evaluate(framework, cities, observations, { ...choices, indicators });
    const parent = tree.nodes[tree.places.get(indicator) ?? 0]?.parent ?? framework.root;
    return { indicator, parent, ...shiftsOf(framework.root, table, without, shown) };
  });
}

function shiftsOf(
  root: string,
  table: ScoreTable,
  without: ScoreTable,
  shown: readonly string[],
): Omit<IndicatorLeftOut, 'indicator' | 'parent'> {
  const runs = table.cities.map((city) => ({
    city,
    before: scoreOf(table, city, root),
    after: scoreOf(without, city, root),
  }));
  // A city that loses its rank must not lift all those behind it.
  const isCompared = ({ before, after }: (typeof runs)[number]) =>
    before.rank !== null && after.rank !== null;
  const [ranksBefore, ranksAfter] = (['before', 'after'] as const).map((run) =>
    competitionRanks(runs.map((row) => (isCompared(row) ? row[run].value : null))),
  );
  const rows = runs.map(({ city, before, after }, at) => {
    const [from = null, to = null] = [ranksBefore?.[at], ranksAfter?.[at]];
    const shift = from === null || to === null ? null : to - from;
    return { city, rank: after.rank, shift, isLost: before.rank !== null && after.rank === null };
  });
  const shifts = rows.flatMap(({ city, shift }) => (shift === null ? [] : [{ city, shift }]));
  const sum = shifts.reduce((total, { shift }) => total + Math.abs(shift), 0);
  const largest = shifts.reduce<IndicatorLeftOut['largest']>(
    (most, row) => (Math.abs(row.shift) > Math.abs(most?.shift ?? 0) ? row : most),
    null,
  );
  return {
    compared: shifts.length,
    unranked: rows.filter(({ isLost }) => isLost).length,
    meanShift: shifts.length === 0 ? null : sum / shifts.length,
    moved: shifts.filter(({ shift }) => shift !== 0).length,
    largest,
    cities: shown.map((city) => {
      const row = rows.find((one) => one.city === city);
      return { city, rank: row?.rank ?? null, shift: row?.shift ?? null };
    }),
  };
}
