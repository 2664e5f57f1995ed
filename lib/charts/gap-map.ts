import { driversOf, indicatorsBelow } from '../framework';
import type { Framework } from '../framework/types';
import type { ScoreTable } from '../scoring/types';
import { buildChartSeries, type ChartCity, type ChartNode, type ChartWords } from './chart-series';

/** One cell of the gap map: how far the evidence on a city reaches on an indicator. */
export type GapCell = {
  readonly city: ChartCity;
  /** In levels, 0 to 4 (a measure's score in quarters); null: no evidence. */
  readonly level: number | null;
  /** `3`, the score of a measure, or the word for no evidence. */
  readonly text: string;
};

export type GapRow = {
  readonly indicator: ChartNode;
  /** Whether its cells hold levels; those of a measure hold points. */
  readonly isRubric: boolean;
  readonly cells: readonly GapCell[];
};

/** The indicators of a driver under the root, those of nested drivers among them. */
export type GapGroup = { readonly driver: ChartNode; readonly rows: readonly GapRow[] };

export type GapMap = {
  readonly cities: readonly ChartCity[];
  readonly groups: readonly GapGroup[];
};

/** How many points of a score make a level: rubrics have the levels 0 to 4. */
const POINTS_PER_LEVEL = 25;

/**
 * What is known of which city, indicator by indicator.
 *
 * @param names finished names of the nodes by slug; one without a name shows its slug
 */
export function buildGapMap(
  table: ScoreTable,
  framework: Framework,
  names: Readonly<Record<string, string>>,
  cities: readonly ChartCity[],
  words: ChartWords,
): GapMap {
  const named = (slug: string): ChartNode => ({ slug, label: names[slug] ?? slug });
  return {
    cities,
    groups: driversOf(framework).map((driver) => {
      const indicators = indicatorsBelow(framework, driver.slug);
      const rubrics = new Set(
        indicators.filter((node) => node.ratingStep !== null).map((node) => node.slug),
      );
      const nodes = indicators.map((node) => named(node.slug));
      const series = buildChartSeries(table, nodes, cities, words);
      return {
        driver: named(driver.slug),
        rows: nodes.map((indicator, index) => ({
          indicator,
          isRubric: rubrics.has(indicator.slug),
          cells: (series.points[index] ?? []).map(({ city, value, valueText }) => {
            const level = value === null ? null : value / POINTS_PER_LEVEL;
            const whole = level !== null && rubrics.has(indicator.slug);
            return { city, level, text: whole ? String(Math.round(level)) : valueText };
          }),
        })),
      };
    }),
  };
}
