import { extent } from 'd3-array';
import type { Treatment } from '../framework/types';
import { kurtosis, skewness } from './moments';
import { secondTreatment, type Transforming } from './transform';

/** Values after a treatment, and what was done to them. */
export type TreatedValues = {
  readonly values: readonly number[];
  /** At each value: which end it was winsorised at, if it was. */
  readonly winsorised: readonly ('high' | 'low' | null)[];
  /** What else was done, to every value alike; null: nothing. */
  readonly second: Transforming | null;
  /** Whether outliers are left, by the thresholds. */
  readonly outliers: boolean;
};

/**
 * Whether values have outliers: skewness and excess kurtosis both at or beyond their thresholds.
 * Sample skewness G1 and kurtosis G2, type 2 of R's e1071. Fewer than four values, or values without
 * spread, have none. COINr `check_SkewKurt`, the other way round.
 */
export function hasOutliers(
  values: readonly number[],
  treatment: Pick<Treatment, 'skewness' | 'kurtosis'>,
): boolean {
  return Math.abs(skewness(values)) >= treatment.skewness && kurtosis(values) >= treatment.kurtosis;
}

/**
 * Treats the values of one indicator for outliers, in two steps and only while there are any (see
 * `hasOutliers`): the value that is farthest out is brought to the next one again and again, then, if
 * that was not enough, the second treatment takes the values as they were (or the winsorised ones,
 * `combined`). OECD/JRC Handbook (2008), step 2; COINr `Treat` with `winsorise` and `log_CT`,
 * `log_CT_orig`, `log_CT_plus` or `boxcox`.
 *
 * @param values in any order, without gaps
 * @returns values in the same order
 * @example
 * const values = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 100];
 * treatValues(values, { skewness: 2, kurtosis: 3.5, winsorised: 5, second: null }).values.at(-1);
 * // => 10
 */
export function treatValues(values: readonly number[], treatment: Treatment): TreatedValues {
  const first = winsorise(values, treatment);
  if (!first.outliers || treatment.second === null) return first;
  const taken = treatment.combined === true ? first.values : values;
  const second = secondTreatment(treatment.second, taken);
  const after = taken.map(second);
  return {
    values: after,
    winsorised: treatment.combined === true ? first.winsorised : values.map(() => null),
    second,
    outliers: hasOutliers(after, treatment),
  };
}

/**
 * Winsorises step by step: where the skewness is positive (or 0) the highest value takes that of the
 * next, else the lowest; equal values go together, and so do those that were winsorised before. It
 * ends when there are no outliers left, or when so many values have been winsorised as the treatment
 * allows; values that are equal can exceed that number. COINr `winsorise`.
 */
export function winsorise(
  values: readonly number[],
  treatment: Pick<Treatment, 'skewness' | 'kurtosis' | 'winsorised'>,
): TreatedValues {
  const most = treatment.winsorised ?? Number.POSITIVE_INFINITY;
  let after = values;
  let high: ReadonlySet<number> = new Set();
  let low: ReadonlySet<number> = new Set();
  let outliers = hasOutliers(after, treatment);
  while (outliers && high.size + low.size < most) {
    const [lowest = 0, highest = 0] = extent(after);
    const outermost = skewness(after) >= 0 ? highest : lowest;
    const places = placesOf(after, outermost);
    if (outermost === highest) high = places;
    else low = places;
    const [nextLow = 0, nextHigh = 0] = extent(after.filter((value) => value !== outermost));
    const next = outermost === highest ? nextHigh : nextLow;
    after = after.map((value) => (value === outermost ? next : value));
    outliers = hasOutliers(after, treatment);
  }
  const winsorised = values.map((_, at) => {
    if (low.has(at)) return 'low';
    return high.has(at) ? 'high' : null;
  });
  return { values: after, winsorised, second: null, outliers };
}

function placesOf(values: readonly number[], wanted: number): ReadonlySet<number> {
  return new Set(values.flatMap((value, at) => (value === wanted ? [at] : [])));
}
