import type { ChartCity, ChartSeries } from '../chart-series';

/** The charts of a comparison that can be taken away. */
export const CITY_CHARTS = ['radar', 'bars', 'gap'] as const;

/** The charts of an index with many cities. */
export const INDEX_CHARTS = ['strips', 'scatter'] as const;

export const CHART_KINDS = [...CITY_CHARTS, ...INDEX_CHARTS] as const;
export type ChartKind = (typeof CHART_KINDS)[number];

/** One line of a gap: what a node adds to the difference of two cities. */
export type GapLine = {
  readonly label: string;
  /** An indicator stands under its driver. */
  readonly isUnder: boolean;
  /** Points, the first city minus the second. */
  readonly value: number;
  readonly valueText: string;
};

/** The cities of an index at one driver. */
export type StripLine = {
  readonly label: string;
  /** Scores of 0 to 100, each place once. */
  readonly places: readonly number[];
  /** Null: no city has a score. */
  readonly median: number | null;
  readonly text: string;
};

/** What is drawn, by kind. */
export type ChartDrawing =
  | { readonly kind: 'radar' | 'bars'; readonly series: ChartSeries }
  | {
      readonly kind: 'gap';
      readonly pair: readonly [ChartCity, ChartCity];
      /** Half-width of the axis, in points. */
      readonly axis: number;
      readonly lines: readonly GapLine[];
    }
  | { readonly kind: 'strips'; readonly lines: readonly StripLine[] }
  | {
      readonly kind: 'scatter';
      readonly axes: { readonly x: string; readonly y: string };
      readonly dots: readonly { readonly x: number; readonly y: number }[];
    };

/** Everything that a chart in a file of its own says, as finished texts in one language. */
export type ChartContent = ChartDrawing & {
  /** What is shown. */
  readonly title: string;
  /** Under the chart, each on lines of its own: how to read it, source, edition and address. */
  readonly notes: readonly string[];
};
