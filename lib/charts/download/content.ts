import type { ChartCity, ChartSeries } from '../chart-series';
import type { TimelineGeometry } from '../timeline-layout';
import type { DrawnMap } from '../weight-map-layout';

/** The charts of a comparison that can be taken away. */
export const COMPARISON_CHARTS = ['radar', 'bars', 'gap'] as const;

/** The charts of cities that are named. */
export const CITY_CHARTS = [...COMPARISON_CHARTS, 'map'] as const;

/** The charts of an index with many cities that are made of its ranking. */
export const RANKING_CHARTS = ['ranking', 'strips', 'scatter'] as const;

/** The charts of a whole index. */
export const INDEX_CHARTS = [...RANKING_CHARTS, 'ranks', 'timeline'] as const;

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

/** Two drivers against each other, every city a dot. */
export type ScatterDrawing = {
  readonly kind: 'scatter';
  readonly axes: { readonly x: string; readonly y: string };
  readonly dots: readonly { readonly x: number; readonly y: number }[];
};

/** A score as a bar with finished text; null: there is none. */
export type DrawnScore = {
  readonly value: number | null;
  /** It rests on too little. */
  readonly isThin: boolean;
  readonly text: string;
};

/** Cities in the order of their ranks. */
export type RankingDrawing = {
  readonly kind: 'ranking';
  /** What stands over the scores, and over those of each driver. */
  readonly head: string;
  readonly drivers: readonly string[];
  readonly lines: readonly {
    readonly rank: string;
    readonly name: string;
    readonly overall: DrawnScore;
    readonly drivers: readonly DrawnScore[];
  }[];
};

/** Where ranks lie over the draws. */
export type RanksDrawing = {
  readonly kind: 'ranks';
  /** How many cities are ranked: the length of the scale. */
  readonly ranked: number;
  readonly lines: readonly {
    readonly name: string;
    readonly rank: number;
    /** Ends of the interval. */
    readonly best: number;
    readonly worst: number;
    readonly median: number;
    readonly rankText: string;
    /** The interval in words. */
    readonly text: string;
  }[];
};

/** Dated events in their lanes. */
export type TimelineDrawing = {
  readonly kind: 'timeline';
  /** Whose events they are. */
  readonly cities: readonly ChartCity[];
  readonly geometry: TimelineGeometry;
  /** Names and periods of the lanes, in their order. */
  readonly lanes: readonly { readonly name: string; readonly period: string }[];
  /** By their slugs: the position of the city, and whether they lay ahead. */
  readonly events: ReadonlyMap<
    string,
    { readonly position: number; readonly isScheduled: boolean }
  >;
  /** The dates along the axis, in the order of its ticks. */
  readonly ticks: readonly string[];
  /** How many times as wide a part of the axis is drawn; null: none is. */
  readonly stretch: string | null;
  /** When sources were published, in pixels of the geometry. */
  readonly publications: readonly { readonly x: number; readonly text: string }[];
};

/** Who leads where over the weights of two drivers. */
export type MapDrawing = {
  readonly kind: 'map';
  readonly pair: readonly [ChartCity, ChartCity];
  readonly map: DrawnMap;
  /** The drivers: across and up. */
  readonly axes: { readonly x: string; readonly y: string };
  /** The weights along the axes, in the order of MAP_TICKS. */
  readonly percents: readonly string[];
  /** What is written at the weights in force. */
  readonly stated: string;
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
  | ScatterDrawing
  | RankingDrawing
  | RanksDrawing
  | MapDrawing
  | TimelineDrawing;

/** Everything that a chart in a file of its own says, as finished texts in one language. */
export type ChartContent = ChartDrawing & {
  /** What is shown. */
  readonly title: string;
  /** Under the chart, each on lines of its own: how to read it, source, edition and address. */
  readonly notes: readonly string[];
};
