import type { ChartPoint, ChartSeries } from '@/lib/charts/chart-series';

/** What the chart shows: the shape of the cities, or bars by driver. */
export type PlayMode = 'radar' | 'bars';

/** A series as the page carries it: its points name neither city nor node, which their place says. */
export type BareSeries = Pick<ChartSeries, 'cities' | 'nodes'> & {
  readonly points: readonly (readonly Omit<ChartPoint, 'city' | 'node'>[])[];
};

/** The finished words of the chart. */
export type PlayTexts = {
  readonly label: string;
  readonly radar: string;
  readonly bars: string;
  readonly bounds: string;
  readonly coverage: string;
  readonly thin: string;
  readonly missing: string;
  /** Shown until a driver is pointed at. */
  readonly hint: string;
  readonly separator: string;
};

export type PlayChartProps = {
  readonly series: ChartSeries;
  readonly texts: PlayTexts;
  /** The city set apart from the others; null: all alike. */
  readonly highlighted: string | null;
  /** Told which driver is pointed at, by its place in the series. */
  readonly onPoint: (pointed: number | null) => void;
};
