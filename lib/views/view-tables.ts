import type { CityChange } from '../edition/explain/types';
import { SCORE_FIELDS } from '../edition/score-fields';
import { roundNumber } from '../scoring/tie';
import type { ComparisonAnswer } from './api/comparison';
import type { WhatIfAnswer } from './api/what-if';
import { DOUBT_TABLES } from './doubt/table-names';
import type { RankingCity, RankingTable } from './ranking/table';
import type { StripView } from './ranking/types';

/** What a page shows as a table of its own, beside the tables of the pack. */
export const VIEW_TABLES = [
  'comparison',
  'gaps',
  'ranking',
  'spread',
  'evidence',
  'changes',
  'what-if',
  ...DOUBT_TABLES,
] as const;
export type ViewTableName = (typeof VIEW_TABLES)[number];

/** A table as a file has it: null is an empty cell, true and false are 1 and 0. */
export type ViewTable = {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
};

const COMPARISON = ['city', 'node', ...SCORE_FIELDS, 'imputed'] as const;

/** The scores of some cities under the weights that they are compared with. */
export function comparisonTable({ scores }: Pick<ComparisonAnswer, 'scores'>): ViewTable {
  return {
    columns: COMPARISON,
    rows: scores.map((score) => COMPARISON.map((column) => score[column])),
  };
}

const GAPS = ['node', 'a', 'b', 'contribution', 'shared', 'total'] as const;

/** Where the gap of a pair comes from, node by node, on what both have. */
export function gapTable({ pair }: Pick<ComparisonAnswer, 'pair'>): ViewTable {
  return {
    columns: ['node', pair.cityA, pair.cityB, 'contribution', 'shared', 'total'],
    rows: pair.contributions.map((row) => GAPS.map((column) => row[column])),
  };
}

/** A ranking as it is sorted and filtered, all of its pages. */
export function rankingRowsTable(
  { drivers }: Pick<RankingTable, 'drivers'>,
  cities: readonly RankingCity[],
): ViewTable {
  return {
    columns: [
      ...['rank', 'rank_best', 'rank_worst', 'city', 'name_en', 'name_zh'],
      ...['score', 'lower', 'upper', 'coverage', 'present', 'total', 'imputed'],
      ...drivers.flatMap(({ slug }) => [slug, `${slug}_thin`, `${slug}_imputed`]),
    ],
    rows: cities.map(({ slug, name, overall, interval, drivers: scores }) => [
      ...[overall.rank, interval?.best ?? null, interval?.worst ?? null],
      ...[slug, name.en ?? null, name.zh ?? null],
      ...[overall.value, overall.lower, overall.upper].map(rounded),
      ...[rounded(overall.coverage), overall.present, overall.total],
      rounded(overall.imputed ?? 0),
      ...scores.flatMap(({ value, thin, imputed = 0 }) => [rounded(value), thin, rounded(imputed)]),
    ]),
  };
}

const SPREAD = ['lowest', 'lowerQuarter', 'median', 'upperQuarter', 'highest'] as const;

/** How the cities spread in each driver. */
export function spreadTable(strips: readonly StripView[]): ViewTable {
  return {
    columns: [
      ...['driver', 'lowest', 'lower_quarter', 'median', 'upper_quarter', 'highest'],
      ...['cities', 'cities_imputed'],
    ],
    rows: strips.map(({ driver, chart: { spread, count }, imputed }) => [
      driver.slug,
      ...SPREAD.map((field) => rounded(spread?.[field] ?? null)),
      count,
      imputed,
    ]),
  };
}

const WHAT_IF = ['value', 'lower', 'upper', 'rank', 'imputed'] as const;

/** The scores of some cities under assumptions, each beside the official one. */
export function whatIfTable({ scores }: Pick<WhatIfAnswer, 'scores'>): ViewTable {
  return {
    columns: [
      ...['city', 'node'],
      ...WHAT_IF.map((field) => `official_${field}`),
      ...WHAT_IF.map((field) => `what_if_${field}`),
    ],
    rows: scores.map(({ city, node, official, whatIf }) => [
      city,
      node,
      ...[official, whatIf].flatMap((score) => WHAT_IF.map((field) => score[field])),
    ]),
  };
}

const PARTS = ['city', 'node', 'cause', 'indicator', 'amount', 'before', 'after'] as const;

/**
 * Why scores changed between two editions: a row for each score and cause that has a part in it.
 * Weights are shares of the parent, as `node:before:after`.
 */
export function changePartsTable(changes: readonly CityChange[]): ViewTable {
  return {
    columns: [...PARTS, 'evidence', 'weights'],
    rows: changes.flatMap(({ city, parts }) =>
      parts.flatMap(({ cause, indicator, amounts, before, after, evidence, weights }) => {
        const slugs = evidence.map(({ slug }) => slug).join(';');
        const shares = weights.map((one) => `${one.node}:${one.before}:${one.after}`).join(';');
        return Object.entries(amounts).flatMap(([node, amount]) => {
          const size = roundNumber(amount);
          if (size === 0) return [];
          return [[city, node, cause, indicator, size, before, after, slugs, shares]];
        });
      }),
    ),
  };
}

function rounded(value: number | null): number | null {
  return value === null ? null : roundNumber(value);
}
