import type { LocalizedText } from '../../text/localized';

/** A source as it is named beside a number. */
export type SourceMark = { readonly title: LocalizedText; readonly href: string };

/** What a measured value was divided by. */
export type DivisionView = {
  /** Per how much of the denominator: 1000 in "per 1,000 persons". */
  readonly per: number;
  /** The quantity that is scored. */
  readonly quantity: number;
  readonly denominator: LocalizedText;
  readonly denominatorUnit: LocalizedText;
  readonly size: number;
  readonly period: { readonly from: string; readonly to: string };
  readonly source: SourceMark | null;
};

/** A number with what a reader needs to judge it. */
export type MeasureView = {
  readonly source: SourceMark | null;
  readonly note: LocalizedText | null;
  /** Null: the value is scored as it stands. */
  readonly division: DivisionView | null;
  /** What the value should have been divided by, and could not be: it has no score. */
  readonly undivided: LocalizedText | null;
  /** Points of 0 to 100; null: not scored. */
  readonly points: number | null;
  readonly lessIsBetter: boolean;
};
