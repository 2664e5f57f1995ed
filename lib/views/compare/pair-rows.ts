import { cityPath } from '../../address/paths';
import { driversOf, indicatorsBelow } from '../../framework/query';
import type { Framework } from '../../framework/types';
import type { NodeRow } from '../../pack/tables';
import { scoreOf } from '../../scoring';
import type { Contribution, Doubt, PairComparison, ScoreTable } from '../../scoring/types';
import type { Locale } from '../../text/localized';
import { axisFor } from './axis';
import { cityNodePath, titleOf } from './indicator-groups';
import { leadOf } from './lead';
import { passageMark } from './passage-mark';
import type { BasisRow, DoubtView, GapRow, GapView, OwnScore, SharedScore } from './types';

export type PairInput = {
  readonly index: string;
  readonly locale: Locale;
  readonly framework: Framework;
  readonly nodes: ReadonlyMap<string, NodeRow>;
  readonly cities: readonly string[];
  readonly table: ScoreTable;
  readonly comparison: PairComparison;
};

/** The index (first) and its drivers: each city's own set beside the shared basis of the pair. */
export function basisRows(input: PairInput): readonly BasisRow[] {
  const { framework, comparison } = input;
  const overall = basisRow(input, framework.root, comparison.doubt);
  const drivers = driversOf(framework).map((driver) =>
    basisRow(input, driver.slug, comparison.drivers[driver.slug] ?? null),
  );
  return [overall, ...drivers];
}

function basisRow(input: PairInput, node: string, doubt: Doubt | null): BasisRow {
  const sharedBasis = sharedScore(input, node);
  return {
    node,
    title: titleOf(input.nodes, node),
    shortTitle: input.nodes.get(node)?.shortTitle ?? titleOf(input.nodes, node),
    own: input.cities.map((city) => ownScore(input, city, node)),
    sharedBasis,
    doubt: doubt && doubtView(doubt, sharedBasis, input),
  };
}

function ownScore(input: PairInput, city: string, node: string): OwnScore {
  const { rank: _, ...score } = scoreOf(input.table, city, node);
  const href =
    node === input.framework.root
      ? cityPath(input.locale, input.index, city)
      : cityNodePath(input.locale, input.index, city, node);
  return { ...score, href };
}

function sharedScore(input: PairInput, node: string): SharedScore {
  const { comparison, framework } = input;
  const total = indicatorsBelow(framework, node).length;
  if (node === framework.root) {
    return {
      a: comparison.a,
      b: comparison.b,
      shared: comparison.sharedIndicators.length,
      total,
    };
  }
  const found = contributionOf(comparison, node);
  return found === undefined ? { a: null, b: null, shared: 0, total } : sharedOf(found);
}

/** The doubt of the engine told of the city ahead, its passages as places to read. */
function doubtView(doubt: Doubt, scores: SharedScore, input: PairInput): DoubtView {
  const { turning, emptying } = doubt.leaveOneOut;
  const mark = (key: string) => passageMark(key, input.locale, input.index);
  return {
    ...leadOf(doubt, input.comparison, scores),
    turning: turning.map(mark),
    emptying: emptying.map(mark),
    verdict: doubt.verdict,
  };
}

/** The gap split over drivers and the shared indicators under them; null: nothing is shared. */
export function gapView(input: PairInput): GapView | null {
  const { framework, comparison } = input;
  if (comparison.gap === null) return null;
  const rows = driversOf(framework).flatMap((driver) => [
    ...gapRows(input, driver.slug, 'driver'),
    ...indicatorsBelow(framework, driver.slug)
      .filter((indicator) => comparison.sharedIndicators.includes(indicator.slug))
      .flatMap((indicator) => gapRows(input, indicator.slug, 'indicator')),
  ]);
  return { gap: comparison.gap, axis: axisFor(rows.map((row) => row.contribution)), rows };
}

function gapRows(input: PairInput, node: string, kind: GapRow['kind']): readonly GapRow[] {
  const found = contributionOf(input.comparison, node);
  if (found === undefined) return [];
  return [
    {
      node,
      title: titleOf(input.nodes, node),
      kind,
      sharedBasis: sharedOf(found),
      contribution: found.contribution,
      href: cityNodePath(input.locale, input.index, input.comparison.cityA, node),
    },
  ];
}

function contributionOf(comparison: PairComparison, node: string): Contribution | undefined {
  return comparison.contributions.find((entry) => entry.node === node);
}

function sharedOf({ a, b, shared, total }: Contribution): SharedScore {
  return { a, b, shared, total };
}
