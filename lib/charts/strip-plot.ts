import { quantileSorted } from 'd3-array';

/** Scores 0 to 100 of all cities at one node, as a strip of ticks. */
export type Strip = {
  /** Path data of one tick for each place on a strip 1,000 wide and 10 high. */
  readonly ticks: string;
  readonly count: number;
  /** Null: no city has a score. */
  readonly spread: StripSpread | null;
};

/** Quartiles as R has them (type 7). */
export type StripSpread = {
  readonly lowest: number;
  readonly lowerQuarter: number;
  readonly median: number;
  readonly upperQuarter: number;
  readonly highest: number;
};

/**
 * Lays out a strip plot. Ticks at the same tenth of a point are one tick: they would look the same.
 *
 * @example
 * buildStrip([10, 20, 60]).spread?.median; // => 20
 */
export function buildStrip(scores: readonly number[]): Strip {
  const sorted = scores.toSorted((a, b) => a - b);
  const at = (share: number) => quantileSorted(sorted, share) ?? Number.NaN;
  const places = new Set(sorted.map((score) => Math.round(score * 10)));
  return {
    ticks: [...places].map((place) => `M${place} 0v10`).join(''),
    count: sorted.length,
    spread:
      sorted.length === 0
        ? null
        : {
            lowest: at(0),
            lowerQuarter: at(0.25),
            median: at(0.5),
            upperQuarter: at(0.75),
            highest: at(1),
          },
  };
}
