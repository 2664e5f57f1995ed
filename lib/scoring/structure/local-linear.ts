import { deviation, mean } from 'd3-array';

/** Bandwidths that are tried, as multiples of the deviation of x: from 0.1 to 6.4. */
const BANDWIDTHS = Array.from({ length: 13 }, (_, at) => 0.1 * 2 ** (at / 2));

/** Beyond so many points neighbours are averaged, as the effort grows with the square. */
const MOST_POINTS = 400;

/**
 * Pearson's correlation ratio: the share of the variance of y that the mean of y given x
 * explains, Var(E(y | x)) / Var(y), whatever the shape of the curve. The curve is fitted by local
 * linear regression with a Gaussian kernel, its bandwidth chosen by leave-one-out
 * cross-validation among 13 from 0.1 to 6.4 deviations of x; with the widest it is a straight
 * line, and the ratio is r².
 *
 * P. Paruolo, M. Saisana, A. Saltelli, "Ratings and rankings: voodoo or science?", J. Royal
 * Statistical Society A 176 (2013), where the same share is the importance of an indicator.
 *
 * @param x values, and @param y others at the same places, none missing
 * @returns 0 to 1; NaN where y or x has no spread
 */
export function correlationRatio(x: readonly number[], y: readonly number[]): number {
  const spread = deviation(x) ?? 0;
  const centre = mean(y) ?? 0;
  const total = y.reduce((sum, value) => sum + (value - centre) ** 2, 0);
  if (!(spread > 0 && total > 0)) return Number.NaN;
  const points = averaged(x, y);
  let best = fitted(points, spread);
  for (const bandwidth of BANDWIDTHS) {
    const fit = fitted(points, bandwidth * spread);
    if (fit.error < best.error) best = fit;
  }
  const explained = best.curve.reduce(
    (sum, value, at) => sum + (points[at]?.count ?? 0) * (value - centre) ** 2,
    0,
  );
  return Math.min(1, explained / total);
}

type Point = { readonly x: number; readonly y: number; readonly count: number };

/** The points from left to right, at most so many; more are averaged in runs of equal size. */
function averaged(x: readonly number[], y: readonly number[]): readonly Point[] {
  const order = x.map((_, at) => at).toSorted((one, other) => (x[one] ?? 0) - (x[other] ?? 0));
  const groups = Math.min(MOST_POINTS, order.length);
  return Array.from({ length: groups }, (_, group) => {
    const from = Math.floor((group * order.length) / groups);
    const to = Math.floor(((group + 1) * order.length) / groups);
    const run = order.slice(from, to);
    return {
      x: mean(run, (at) => x[at] ?? 0) ?? 0,
      y: mean(run, (at) => y[at] ?? 0) ?? 0,
      count: run.length,
    };
  });
}

/** The curve at each point, and the squared error of predicting each from the others. */
function fitted(
  points: readonly Point[],
  bandwidth: number,
): { readonly curve: readonly number[]; readonly error: number } {
  let error = 0;
  const curve = points.map((point) => {
    const { value, own } = localLine(points, point, bandwidth);
    const left = (value - own * point.y) / (1 - own);
    error += own < 1 ? point.count * (point.y - left) ** 2 : Number.POSITIVE_INFINITY;
    return value;
  });
  return { curve, error };
}

/** A line through the neighbours of a point, there; and how much the point itself decides it. */
function localLine(
  points: readonly Point[],
  point: Point,
  bandwidth: number,
): { readonly value: number; readonly own: number } {
  let [weights, first, second, sum, slope] = [0, 0, 0, 0, 0];
  for (const { x, y, count } of points) {
    const distance = (x - point.x) / bandwidth;
    const weight = count * Math.exp(-0.5 * distance * distance);
    weights += weight;
    first += weight * distance;
    second += weight * distance * distance;
    sum += weight * y;
    slope += weight * distance * y;
  }
  const scale = weights * second - first * first;
  // Without neighbours on either side there is a mean, but no line.
  if (scale <= 1e-12 * weights * weights) {
    return { value: sum / weights, own: point.count / weights };
  }
  return {
    value: (second * sum - first * slope) / scale,
    own: (point.count * second) / scale,
  };
}
