import { formatPercent, formatRange, formatScore } from '../format';
import type { Score, ScoreTable } from '../scoring/types';
import { fillTemplate } from '../text/fill-template';
import { inBrackets } from '../text/in-brackets';
import type { Locale } from '../text/localized';

/** A city as charts need it: its name is finished text, its position gives colour and mark. */
export type ChartCity = {
  readonly slug: string;
  readonly name: string;
  /** As in the index, from 1. */
  readonly position: number;
};

/** A node of the framework (an axis, a group of bars) with its finished name. */
export type ChartNode = { readonly slug: string; readonly label: string };

/** The words that charts write, in the reader's language: plain strings, safe to hand to a browser. */
export type ChartWords = {
  readonly locale: Locale;
  readonly driver: string;
  readonly indicator: string;
  readonly city: string;
  readonly score: string;
  readonly bounds: string;
  readonly coverage: string;
  readonly missing: string;
  readonly thin: string;
  /** With `{share}` in the place of a share. */
  readonly imputed: string;
  readonly level: string;
  readonly table: string;
  readonly source: string;
};

/**
 * What is known of a value. `scored`: a number to compare. `thin`: a number that rests on too
 * little. `bounds`: no number, but bounds. `missing`: nothing at all, which is never drawn as 0.
 */
export type PointState = 'scored' | 'thin' | 'bounds' | 'missing';

/** One city on one node, as numbers to draw and as finished text to write. */
export type ChartPoint = {
  readonly city: ChartCity;
  readonly node: ChartNode;
  readonly state: PointState;
  /** 0 to 100; null unless scored or thin. */
  readonly value: number | null;
  /** 0 to 100; null where nothing is known. */
  readonly bounds: { readonly lower: number; readonly upper: number } | null;
  /**
   * `60.5`, `60.5*` where part of it is imputed, `28–87` where there are only bounds, or the word
   * for missing.
   */
  readonly valueText: string;
  readonly boundsText: string;
  readonly coverageText: string;
};

/** The points of several cities on several nodes: the one series behind radar, bars and table. */
export type ChartSeries = {
  readonly cities: readonly ChartCity[];
  readonly nodes: readonly ChartNode[];
  /** For each node, a point for each city, in the order of `cities`. */
  readonly points: readonly (readonly ChartPoint[])[];
};

/**
 * Turns scores into the series that radar, bars and tables draw. A node or a city that the table
 * does not hold is missing, like one without evidence.
 */
export function buildChartSeries(
  table: ScoreTable,
  nodes: readonly ChartNode[],
  cities: readonly ChartCity[],
  words: ChartWords,
): ChartSeries {
  const scores = new Map(table.rows.map((score) => [`${score.city}/${score.node}`, score]));
  return {
    cities,
    nodes,
    points: nodes.map((node) =>
      cities.map((city) => chartPoint(city, node, scores.get(`${city.slug}/${node.slug}`), words)),
    ),
  };
}

function chartPoint(
  city: ChartCity,
  node: ChartNode,
  score: Score | undefined,
  words: ChartWords,
): ChartPoint {
  const { locale } = words;
  if (score === undefined || score.present === 0) {
    return {
      city,
      node,
      state: 'missing',
      value: null,
      bounds: null,
      valueText: words.missing,
      boundsText: words.missing,
      coverageText: formatPercent(0, locale),
    };
  }
  const boundsText = formatRange(score.lower, score.upper, locale);
  return {
    city,
    node,
    state: stateOf(score),
    value: score.value,
    bounds: { lower: score.lower, upper: score.upper },
    valueText: score.value === null ? boundsText : markedScore(score.value, score.imputed, locale),
    boundsText,
    coverageText: `${formatPercent(score.coverage, locale)}${imputedText(score, words)}`,
  };
}

/** A mark behind a number of which some part is imputed; the legend says what it means. */
export const IMPUTED_MARK = '*';

/** A score as it is written in charts and columns, marked where part of it is imputed. */
export function markedScore(value: number, imputed: number | undefined, locale: Locale): string {
  return `${formatScore(value, locale)}${(imputed ?? 0) > 0 ? IMPUTED_MARK : ''}`;
}

/** Whether a chart writes that mark behind any value, so that its key has to say what it means. */
export function hasImputedMark({ points }: Pick<ChartSeries, 'points'>): boolean {
  return points.some((row) => row.some(({ valueText }) => valueText.endsWith(IMPUTED_MARK)));
}

/** The imputed share in brackets; empty where nothing is imputed. */
export function imputedText({ imputed = 0 }: Pick<Score, 'imputed'>, words: ChartWords): string {
  if (imputed === 0) return '';
  const share = formatPercent(imputed, words.locale);
  return inBrackets(fillTemplate(words.imputed, { share }), words.locale);
}

function stateOf(score: Score): PointState {
  if (score.value === null) return 'bounds';
  return score.thin ? 'thin' : 'scored';
}
