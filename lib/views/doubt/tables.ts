import type { DominanceTable, Structure } from '../../scoring';
import { roundNumber } from '../../scoring/tie';
import type { ViewTable } from '../view-tables';
import type { MethodsView } from './methods-types';
import type { PairsView } from './pairs-types';
import type { RanksView } from './ranks-types';
import type { StructureView } from './structure-types';

/** The ranks of all cities, and where they lie over the draws. */
export function rankIntervalsTable({
  rows,
  firstOf,
}: Pick<RanksView, 'rows' | 'firstOf'>): ViewTable {
  return {
    columns: ['city', 'rank', 'rank_5', 'median', 'rank_95', 'first', `first_${firstOf}`],
    rows: rows.map(({ slug, rank, best, median, worst, first, amongFirst }) => [
      ...[slug, rank, best, median, worst],
      ...[roundNumber(first), roundNumber(amongFirst)],
    ]),
  };
}

/** More cities than this get no column each in a file. */
const MOST_COLUMNS = 200;

/** The cities that have a column each in the file of `dominanceFile`. */
export function dominanceColumns(cities: readonly { readonly slug: string }[]): readonly string[] {
  return cities.length > MOST_COLUMNS ? [] : cities.map(({ slug }) => slug);
}

/** Over and under how many others each city stands for certain, and how to each (1, -1, 0). */
export function dominanceFile({ counts, shown, relations }: DominanceTable): ViewTable {
  return {
    columns: ['city', 'over', 'under', ...shown.map((slug) => `to_${slug}`)],
    rows: counts.map(({ city, over, under }) => [
      ...[city, over, under],
      ...(relations[shown.indexOf(city)] ?? []),
    ]),
  };
}

/** Correlations of every two indicators, and of how many cities. */
export function correlationsFile({ indicators: { nodes, r, counts } }: Structure): ViewTable {
  return {
    columns: ['one', 'other', 'r', 'count'],
    rows: nodes.flatMap((one, row) =>
      nodes.slice(row + 1).map((other, at) => {
        const column = row + 1 + at;
        return [one, other, rounded(r[row]?.[column] ?? null), counts[row]?.[column] ?? null];
      }),
    ),
  };
}

/** The pairs that are nearly even, the evenest first. */
export function tossUpsTable({ tossUps }: PairsView): ViewTable {
  return {
    columns: ['one', 'other', 'share'],
    rows: tossUps.map(({ one, other, share }) => [one.slug, other.slug, roundNumber(share)]),
  };
}

/** The ranks of the chosen cities under each method; refused ones with the reason. */
export function methodsTable({ methods, chosen }: MethodsView): ViewTable {
  return {
    columns: ['step', 'method', ...chosen.map(({ slug }) => slug), 'refused'],
    rows: methods.map(({ name, ranks, refused }) => [
      ...[name?.step ?? null, name?.key ?? 'official'],
      ...chosen.map((_, at) => ranks?.[at]?.rank ?? null),
      refused?.message ?? null,
    ]),
  };
}

/** First-order and total indices of the mean shift, and total ones of each chosen city. */
export function sensitivityTable({ sensitivity }: MethodsView): ViewTable {
  const cities = sensitivity?.cities.map(({ slug }) => slug) ?? [];
  return {
    columns: ['input', 'first', 'total', ...cities],
    rows: (sensitivity?.rows ?? []).map(({ input, meanShift, cities: totals }) => [
      input,
      ...[meanShift?.first ?? null, meanShift?.total ?? null, ...totals].map(rounded),
    ]),
  };
}

/** What becomes of the ranks without each indicator. */
export function leftOutTable({ leftOut }: MethodsView): ViewTable {
  return {
    columns: [
      ...['indicator', 'mean_shift', 'moved', 'compared'],
      ...['largest_city', 'largest_shift', 'unranked'],
    ],
    rows: leftOut.map(({ slug, meanShift, moved, compared, largest, unranked }) => [
      ...[slug, rounded(meanShift), moved, compared],
      ...[largest?.city.slug ?? null, largest?.shift ?? null, unranked],
    ]),
  };
}

/** What each part is stated to weigh, and what it weighs in effect. */
export function effectiveWeightsTable({ weights }: StructureView): ViewTable {
  return {
    columns: ['node', 'parent', 'stated', 'linear', 'smooth', 'r', 'count'],
    rows: weights.map(({ slug, parent, stated, linearShare, smoothShare, r, count }) => [
      ...[slug, parent.slug],
      ...[stated, linearShare, smoothShare, r].map(rounded),
      count,
    ]),
  };
}

/** Cronbach's alpha of each group. */
export function reliabilityTable({ reliability }: StructureView): ViewTable {
  return {
    columns: ['group', 'parts', 'cities', 'alpha', 'reason'],
    rows: reliability.map(({ slug, parts, cities, alpha, reason }) => [
      ...[slug, parts, cities, rounded(alpha), reason],
    ]),
  };
}

/** What each part has in common with each component of its group: all components, of all groups. */
export function loadingsFile({ components }: Structure): ViewTable {
  return {
    columns: ['group', 'of', 'part', 'component', 'eigenvalue', 'explained', 'loading'],
    rows: components.flatMap(({ node, of, parts, components: found, loadings }) =>
      parts.flatMap((part, row) =>
        found.map(({ eigenvalue, explained }, column) => [
          ...[node, of, part, column + 1],
          ...[eigenvalue, explained, loadings[row]?.[column] ?? null].map(rounded),
        ]),
      ),
    ),
  };
}

function rounded(value: number | null): number | null {
  return value === null ? null : roundNumber(value);
}
