import { buildChartSeries, type ChartSeries, type ChartWords } from '../../charts/chart-series';
import { type Locale, shownText } from '../../text/localized';
import type { ComparisonView } from './comparison';

/** The series that the charts of a comparison are drawn from: the official scores. */
export function comparisonSeries(
  comparison: ComparisonView,
  rows: ComparisonView['basis'],
  words: ChartWords,
  locale: Locale,
): ChartSeries {
  return buildChartSeries(
    comparison.scores,
    rows.map((row) => ({ slug: row.node, label: shownText(row.shortTitle, locale).text })),
    comparison.cities.map(({ slug, name, position }) => ({
      slug,
      name: shownText(name, locale).text,
      position,
    })),
    words,
  );
}
