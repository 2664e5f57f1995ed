import { driversOf } from '../../framework/query';
import { scoreOf } from '../../scoring';
import { orderOf } from '../../scoring/tie';
import type { PairComparison, ScoreTable } from '../../scoring/types';
import { type Locale, shownText } from '../../text/localized';
import { doubtSentence, findingSentence } from '../compare/finding';
import { cityNodePath } from '../compare/indicator-groups';
import type { ComparedCity } from '../compare/types';
import type { AssumedCell } from './assumed-cells';
import type { WhatIfData } from './data';
import type { Names } from './names';
import type { Outcome } from './outcome';
import type { Beside, CellRow, CityScores, PairOutcome, PairSide, WhatIfView } from './types';

type Context = {
  readonly data: WhatIfData;
  readonly cities: readonly ComparedCity[];
  readonly isMeasured: boolean;
  readonly locale: Locale;
  readonly names: Names;
};

/** What comes of the assumptions, every figure beside the official one. */
export function outcomeView(
  outcome: Outcome,
  official: PairComparison | null,
  context: Context,
): NonNullable<WhatIfView['outcome']> {
  const { data, cities } = context;
  const tables = { official: data.scores, whatIf: outcome.table };
  const { root } = data.framework;
  return {
    cities: cities.map((city) => cityScores(city, tables, context)),
    ranked: both(tables, (table) => rankedAt(table, root)),
    pair: official && outcome.pair && pairOutcome({ official, whatIf: outcome.pair }, context),
    cells: outcome.cells.map((cell) => cellRow(cell, context)),
  };
}

function both<From, To>({ official, whatIf }: Beside<From>, of: (from: From) => To): Beside<To> {
  return { official: of(official), whatIf: of(whatIf) };
}

function rankedAt(table: ScoreTable, node: string): number {
  return table.cities.filter((city) => scoreOf(table, city, node).rank !== null).length;
}

function cityScores(
  city: ComparedCity,
  tables: Beside<ScoreTable>,
  { data: { framework }, names }: Context,
): CityScores {
  const nodes = [framework.root, ...driversOf(framework).map(({ slug }) => slug)];
  return {
    city,
    rows: nodes.map((node) => ({
      node,
      title: names.node(node),
      scores: both(tables, (table) => scoreOf(table, city.slug, node)),
    })),
  };
}

function pairOutcome(pair: Beside<PairComparison>, context: Context): PairOutcome {
  const { data, names } = context;
  return {
    ...both(pair, (comparison) => pairSide(comparison, context)),
    drivers: driversOf(data.framework).map(({ slug }) => ({
      node: slug,
      title: names.node(slug),
      adds: both(pair, ({ contributions }) => {
        const found = contributions.find(({ node }) => node === slug);
        return found === undefined || found.shared === 0 ? null : found.contribution;
      }),
    })),
  };
}

function pairSide(comparison: PairComparison, { names, locale, isMeasured }: Context): PairSide {
  const { a, b, gap, doubt, sharedIndicators } = comparison;
  const named = {
    a: shownText(names.city(comparison.cityA), locale).text,
    b: shownText(names.city(comparison.cityB), locale).text,
  };
  return {
    a,
    b,
    gap,
    leadShare: doubt?.leadShare ?? null,
    drawShare: doubt?.drawShare ?? null,
    shared: sharedIndicators.length,
    finding: findingSentence(comparison, named, locale, isMeasured),
    doubt: isMeasured ? null : doubtSentence(comparison, named, locale),
  };
}

function cellRow(cell: AssumedCell, { data, names, locale }: Context): CellRow {
  const { city, indicator, official, assumed, isSet, leftOut, leftOutSource } = cell;
  return {
    key: `${city} ${indicator}`,
    city,
    indicator,
    name: names.cell(cell),
    href: cityNodePath(locale, data.index.slug, city, indicator),
    values: { official, whatIf: assumed },
    isMoved: isMoved(official, assumed),
    isSet,
    leftOut: leftOut.map(names.evidence),
    leftOutSource: leftOutSource === null ? null : names.source(leftOutSource),
  };
}

function isMoved(official: number | null, assumed: number | null): boolean {
  if (official === null || assumed === null) return official !== assumed;
  return orderOf(official, assumed) !== 0;
}
