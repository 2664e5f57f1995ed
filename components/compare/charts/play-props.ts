import type { ChartSeries } from '@/lib/charts/chart-series';

/** What the chart shows: the shape of the cities, or bars by driver. */
export type PlayMode = 'radar' | 'bars';

/** The finished words of the chart. */
export type PlayTexts = {
  readonly label: string;
  readonly radar: string;
  readonly bars: string;
  readonly bounds: string;
  readonly coverage: string;
  readonly thin: string;
  readonly missing: string;
};

export type PlayChartProps = {
  readonly series: ChartSeries;
  readonly texts: PlayTexts;
  /** The city set apart from the others; null: all alike. */
  readonly highlighted: string | null;
};
