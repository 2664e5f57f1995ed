import type { Reliability, ReliabilityCaveat, ReliabilityReason } from './types';

const FEWEST_CITIES = 3;
const FEW_CITIES = 30;
const MANY_PARTS = 10;

/**
 * Cronbach's alpha of the parts of a node: k c / (v + (k - 1) c), with k parts, v the mean of
 * their variances and c the mean of their covariances, each over the cities that have both (which
 * is the usual k / (k - 1) (1 - Σ v / variance of the sum) where nothing is missing).
 *
 * L. J. Cronbach, "Coefficient alpha and the internal structure of tests", Psychometrika 16 (1951);
 * OECD/JRC Handbook (2008), step 4.
 *
 * @param columns scores of the parts, NaN where missing
 */
export function cronbachAlpha(node: string, columns: readonly Float64Array[]): Reliability {
  const { variance, covariance, cities, hasGaps } = meanMoments(columns);
  const parts = columns.length;
  const scale = variance + (parts - 1) * covariance;
  const reason = reasonOf(parts, cities, scale);
  const alpha = reason === null ? (parts * covariance) / scale : null;
  const caveats: readonly (readonly [ReliabilityCaveat, boolean])[] = [
    ['not-validity', true],
    ['not-one-dimension', true],
    ['many-parts', parts >= MANY_PARTS],
    ['negative', alpha !== null && alpha < 0],
    ['few-cities', cities < FEW_CITIES],
    ['gaps', hasGaps],
  ];
  return {
    node,
    parts,
    cities,
    alpha,
    reason,
    caveats: alpha === null ? [] : caveats.filter(([, holds]) => holds).map(([caveat]) => caveat),
  };
}

function reasonOf(parts: number, cities: number, scale: number): ReliabilityReason | null {
  if (parts < 2) return 'one-part';
  if (cities < FEWEST_CITIES) return 'too-few-cities';
  return scale > 0 ? null : 'no-spread';
}

function meanMoments(columns: readonly Float64Array[]): {
  readonly variance: number;
  readonly covariance: number;
  readonly cities: number;
  readonly hasGaps: boolean;
} {
  let [variances, covariances, pairs] = [0, 0, 0];
  let cities = Number.POSITIVE_INFINITY;
  let most = 0;
  columns.forEach((one, at) => {
    const own = covarianceOf(one, one);
    variances += own.covariance;
    most = Math.max(most, own.count);
    cities = Math.min(cities, own.count);
    for (const other of columns.slice(at + 1)) {
      const shared = covarianceOf(one, other);
      covariances += shared.covariance;
      cities = Math.min(cities, shared.count);
      pairs += 1;
    }
  });
  return {
    variance: variances / columns.length,
    covariance: pairs === 0 ? 0 : covariances / pairs,
    cities: Number.isFinite(cities) ? cities : 0,
    hasGaps: cities < most,
  };
}

/** Sample covariance (n - 1) over the places at which both have a value. */
function covarianceOf(
  one: Float64Array,
  other: Float64Array,
): { readonly covariance: number; readonly count: number } {
  let [count, sum, otherSum] = [0, 0, 0];
  for (let at = 0; at < one.length; at += 1) {
    if (Number.isNaN((one[at] ?? 0) + (other[at] ?? 0))) continue;
    count += 1;
    sum += one[at] ?? 0;
    otherSum += other[at] ?? 0;
  }
  let products = 0;
  for (let at = 0; at < one.length; at += 1) {
    const product = ((one[at] ?? 0) - sum / count) * ((other[at] ?? 0) - otherSum / count);
    if (!Number.isNaN(product)) products += product;
  }
  return { covariance: products / (count - 1), count };
}
