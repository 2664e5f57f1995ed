import type { ChartSeries } from '../chart-series';

/** The charts of a comparison that can be taken away. */
export const CHART_KINDS = ['radar', 'bars'] as const;
export type ChartKind = (typeof CHART_KINDS)[number];

/** Everything that a chart in a file of its own says, as finished texts in one language. */
export type ChartContent = {
  readonly kind: ChartKind;
  /** What is shown. */
  readonly title: string;
  readonly series: ChartSeries;
  /** Under the chart, each on lines of its own: how to read it, source, edition and address. */
  readonly notes: readonly string[];
};
