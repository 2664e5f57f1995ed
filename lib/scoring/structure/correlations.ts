import { mean } from 'd3-array';
import { driversOf, indicatorsBelow } from '../../framework/query';
import type { Framework } from '../../framework/types';
import { correlation } from '../moments';
import type { ScoreTable } from '../types';
import { scoreColumns } from './columns';
import type { Cohesion, CorrelationFlag, CorrelationTable } from './types';

/** Two cities always lie on a line. */
const FEWEST = 3;
/** Flags are raised on no fewer cities. */
const FEWEST_FOR_FLAGS = 10;
/** The thresholds that COINr's `get_corr_flags` sets. */
export const FLAGGED = { redundant: 0.92, opposed: -0.4 } as const;

/**
 * Pearson's r of the scores of any two nodes, over the cities that have both (pairwise
 * complete). OECD/JRC Handbook (2008), step 4; COINr `get_corr`.
 *
 * @param nodes slugs of nodes of the table; the result stands in their order
 */
export function correlationTable(table: ScoreTable, nodes: readonly string[]): CorrelationTable {
  const columns = scoreColumns(table, nodes);
  const pairs = columns.map((one) => columns.map((other) => correlation(one, other)));
  return {
    nodes,
    r: pairs.map((row) =>
      row.map(({ r, count }) => (count < FEWEST || Number.isNaN(r) ? null : r)),
    ),
    counts: pairs.map((row) => row.map(({ count }) => count)),
  };
}

/**
 * Pairs of indicators of one driver that are redundant (r of 0.92 or more) or opposed (-0.4 or
 * less), if at least ten cities have both. After COINr's `get_corr_flags`.
 */
export function correlationFlags(
  framework: Framework,
  { nodes, r, counts }: CorrelationTable,
): readonly CorrelationFlag[] {
  const places = new Map(nodes.map((node, place) => [node, place]));
  return driversOf(framework).flatMap(({ slug: driver }) => {
    const below = indicatorsBelow(framework, driver).map(({ slug }) => slug);
    return below.flatMap((one, at) =>
      below.slice(at + 1).flatMap((other): readonly CorrelationFlag[] => {
        const [row, column] = [places.get(one) ?? -1, places.get(other) ?? -1];
        const found = r[row]?.[column] ?? null;
        const count = counts[row]?.[column] ?? 0;
        if (found === null || count < FEWEST_FOR_FLAGS) return [];
        if (found > FLAGGED.opposed && found < FLAGGED.redundant) return [];
        const kind = found >= FLAGGED.redundant ? 'redundant' : 'opposed';
        return [{ kind, driver, one, other, r: found, count }];
      }),
    );
  });
}

/** For each driver directly under the index, the mean r within it and with what lies outside. */
export function cohesionOf(
  framework: Framework,
  { nodes, r }: CorrelationTable,
): readonly Cohesion[] {
  return driversOf(framework).map(({ slug: driver }) => {
    const below = new Set(indicatorsBelow(framework, driver).map(({ slug }) => slug));
    const [within, across]: [number[], number[]] = [[], []];
    nodes.forEach((one, row) => {
      if (!below.has(one)) return;
      nodes.forEach((other, column) => {
        const found = r[row]?.[column] ?? null;
        if (found === null || row === column) return;
        (below.has(other) ? within : across).push(found);
      });
    });
    return { driver, within: mean(within) ?? null, across: mean(across) ?? null };
  });
}
