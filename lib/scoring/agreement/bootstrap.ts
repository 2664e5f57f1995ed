import { quantileSorted } from 'd3-array';
import { seededSource } from '../random';
import type { Patterns } from './patterns';
import type { Estimate } from './types';

/** A figure worked out from how often each pattern occurs; NaN where it is undefined. */
export type Statistic = (counts: ArrayLike<number>) => number;

export type BootstrapOptions = {
  readonly seed: number;
  readonly resamples: number;
  /** Share of the resamples between the ends of the interval. 0 to 1. */
  readonly confidence: number;
};

/** With fewer resamples that have a figure than this share, no interval is given. */
const LEAST_DEFINED = 0.5;

/**
 * Figures with their bootstrap percentile intervals: units are drawn with replacement, as many as
 * there are, and the ends are quantiles (type 7 of R) of the figures of all resamples. All figures
 * see the same resamples. B. Efron and R. Tibshirani, An Introduction to the Bootstrap (1993),
 * chapter 13.
 *
 * The same seed gives the same resamples. With few units an interval is narrower than it should
 * be, and with full agreement it is a point: the page has to say how many units there are.
 */
export function bootstrapped(
  patterns: Patterns,
  statistics: readonly Statistic[],
  { seed, resamples, confidence }: BootstrapOptions,
): readonly Estimate[] {
  const source = seededSource(seed);
  const count = patterns.of.length;
  const drawn = statistics.map(() => new Float64Array(resamples));
  const counts = new Float64Array(patterns.units.length);
  for (let resample = 0; resample < resamples; resample += 1) {
    counts.fill(0);
    for (let unit = 0; unit < count; unit += 1) {
      const pattern = patterns.of[Math.floor(source() * count)] ?? 0;
      counts[pattern] = (counts[pattern] ?? 0) + 1;
    }
    statistics.forEach((statistic, at) => {
      const values = drawn[at];
      if (values !== undefined) values[resample] = statistic(counts);
    });
  }
  return statistics.map((statistic, at) =>
    estimateOf(statistic(patterns.counts), drawn[at] ?? new Float64Array(), confidence),
  );
}

function estimateOf(value: number, drawn: Float64Array, confidence: number): Estimate {
  const defined = Array.from(drawn.filter((figure) => !Number.isNaN(figure)).toSorted());
  const undefinedResamples = drawn.length - defined.length;
  if (Number.isNaN(value)) return { value: null, lower: null, upper: null, undefinedResamples };
  if (defined.length < LEAST_DEFINED * drawn.length) {
    return { value, lower: null, upper: null, undefinedResamples };
  }
  const tail = (1 - confidence) / 2;
  return {
    value,
    lower: quantileSorted(defined, tail) ?? null,
    upper: quantileSorted(defined, 1 - tail) ?? null,
    undefinedResamples,
  };
}
