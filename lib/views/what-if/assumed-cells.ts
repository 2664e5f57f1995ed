import type { AssumedRating, Assumptions } from '../../address/what-if-paths';
import { codedCells, observationsFromLinks } from '../../evidence';
import type { EvidenceRow, NodeRow, ObservationRow } from '../../pack/tables';
import type { Observed } from '../../scoring/types';
import { cellKey } from '../compare/passage-marks';
import type { WhatIfData } from './data';
import { isLeftOut } from './left-out';

/** A cell on which something is assumed, whether or not that changes it. */
export type AssumedCell = {
  readonly city: string;
  readonly indicator: string;
  /** Level or value in the indicator's unit; null: none. */
  readonly official: number | null;
  readonly assumed: number | null;
  /** The reader set it; else it follows from what is left. */
  readonly isSet: boolean;
  /** Evidence behind it that is left out, in the order of the pack. */
  readonly leftOut: readonly EvidenceRow[];
  /** The source of a measured value, where that is left out. */
  readonly leftOutSource: string | null;
};

/**
 * Every cell of some cities that the assumptions bear on, rated anew from the links that are left.
 * What the reader sets replaces what would follow.
 */
export function assumedCells(
  data: WhatIfData,
  cities: readonly string[],
  assumptions: Assumptions,
): readonly AssumedCell[] {
  const evidence = new Map(data.evidence.map((row) => [row.slug, row]));
  const observed = byCell(data.observed);
  const left = byCell(observationsFromLinks(codingLeft(data, assumptions)));
  const set = byCell(assumptions.ratings);
  const coded = new Map(codedCells(data).map((cell) => [cellKey(cell.city, cell.indicator), cell]));
  return cities.flatMap((city) =>
    data.nodes.flatMap((node): readonly AssumedCell[] => {
      if (node.kind !== 'indicator') return [];
      const key = cellKey(city, node.slug);
      const rows = coded.get(key)?.links.flatMap((link) => evidence.get(link.evidence) ?? []) ?? [];
      const leftOut = rows.filter((row) => isLeftOut(assumptions, row));
      const leftOutSource = sourceLeftOut(observed.get(key), assumptions);
      const rating = set.get(key);
      if (leftOut.length === 0 && leftOutSource === null && rating === undefined) return [];
      const following = leftOutSource === null ? (left.get(key)?.value ?? null) : null;
      return [
        {
          city,
          indicator: node.slug,
          official: observed.get(key)?.value ?? null,
          assumed: rating === undefined ? following : rating.value,
          isSet: rating !== undefined,
          leftOut,
          leftOutSource,
        },
      ];
    }),
  );
}

/** The coding with the links that are left. */
export function codingLeft(data: WhatIfData, assumptions: Assumptions): WhatIfData {
  const evidence = data.evidence.filter((row) => !isLeftOut(assumptions, row));
  const kept = new Set(evidence.map(({ slug }) => slug));
  return { ...data, evidence, links: data.links.filter((link) => kept.has(link.evidence)) };
}

/** What the engine scores where these cells hold, all other cells being as published. */
export function observationsUnder(
  data: WhatIfData,
  cells: readonly AssumedCell[],
): readonly Observed[] {
  const assumed = byCell(cells);
  const nodes = new Map(data.nodes.map((node) => [node.slug, node]));
  const kept = data.scored.flatMap((row): readonly Observed[] => {
    const { city, indicator, divisor } = row;
    const cell = assumed.get(cellKey(city, indicator));
    if (cell === undefined || cell.assumed === cell.official) return [row];
    if (cell.assumed === null) return [];
    const per = nodes.get(indicator)?.per ?? 1;
    const value = divisor === null ? cell.assumed : (cell.assumed / divisor.value) * per;
    return [{ city, indicator, value }];
  });
  const known = new Set(data.scored.map((row) => cellKey(row.city, row.indicator)));
  const added = cells.flatMap(({ city, indicator, assumed: value }) =>
    value === null || known.has(cellKey(city, indicator)) ? [] : [{ city, indicator, value }],
  );
  return [...kept, ...added];
}

/**
 * Whether a value can be assumed: one that is divided by a size of the city needs that size, which
 * is known only where the edition has a value.
 */
export function canBeSet(
  data: Pick<WhatIfData, 'scored'>,
  node: NodeRow | undefined,
  { city, indicator, value }: AssumedRating,
): boolean {
  if (value === null || (node?.denominator ?? null) === null) return true;
  return data.scored.some((row) => row.city === city && row.indicator === indicator);
}

function sourceLeftOut(row: ObservationRow | undefined, { sources }: Assumptions): string | null {
  const source = row?.source ?? null;
  return source !== null && sources.includes(source) ? source : null;
}

function byCell<Row extends { readonly city: string; readonly indicator: string }>(
  rows: readonly Row[],
): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [cellKey(row.city, row.indicator), row]));
}
