/**
 * Which of a group's children each city has: few patterns for many cities, so that the weights are
 * added up once for each pattern and not for each city. A pattern is a shorter one and one child
 * more.
 */
export type Patterns = {
  /** The pattern of each city. */
  readonly of: Int32Array;
  /** For each pattern the shorter one, and the child that it has beyond that; the first has none. */
  readonly shorter: Int32Array;
  readonly child: Int32Array;
  /** The sum of weights of each pattern; overwritten in each draw. */
  readonly totals: Float64Array;
  /** What a child without a weight is taken for: nothing by infinity (the logarithm of zero) is no number. */
  readonly zeros: Float64Array;
};

/**
 * @param columns scores of the children, NaN where a city has none
 * @param cities how many there are
 */
export function patternsOf(columns: readonly Float64Array[], cities: number): Patterns {
  const [shorter, children] = [[0], [0]];
  const longer: number[][] = [[]];
  const of = new Int32Array(cities);
  columns.forEach((column, child) => {
    for (let city = 0; city < cities; city += 1) {
      if (Number.isNaN(column[city])) continue;
      const pattern = of[city] ?? 0;
      const next = longer[pattern] ?? [];
      of[city] = next[child] ?? shorter.length;
      if (next[child] !== undefined) continue;
      next[child] = shorter.length;
      longer.push([]);
      shorter.push(pattern);
      children.push(child);
    }
  });
  return {
    of,
    shorter: Int32Array.from(shorter),
    child: Int32Array.from(children),
    totals: new Float64Array(shorter.length),
    zeros: new Float64Array(cities),
  };
}

/**
 * Σ w y / Σ w of each city over the children that it has; no number where it has none.
 *
 * @param columns scores of the children, 0 where a city has none
 * @param weights of the children
 * @param out is overwritten
 */
export function weightedMeans(
  columns: readonly Float64Array[],
  weights: Float64Array,
  patterns: Patterns,
  out: Float64Array,
): void {
  addWeights(weights, patterns);
  const last = Math.max(0, columns.length - AT_ONCE);
  out.fill(0);
  let at = 0;
  for (; at < last % AT_ONCE; at += 1) addOne(out, columns, weights, at, patterns.zeros);
  for (; at < last; at += AT_ONCE) addFour(out, columns, weights, at, patterns.zeros);
  addLast(out, columns, weights, last, patterns);
}

/** So many columns are added in one pass, in the same order as one by one: a pass costs more than a sum. */
const AT_ONCE = 4;

function addWeights(weights: Float64Array, { shorter, child, totals }: Patterns): void {
  for (let pattern = 1; pattern < totals.length; pattern += 1) {
    const before = totals[shorter[pattern] ?? 0] ?? 0;
    totals[pattern] = before + (weights[child[pattern] ?? 0] ?? 0);
  }
}

function addOne(
  out: Float64Array,
  columns: readonly Float64Array[],
  weights: Float64Array,
  at: number,
  zeros: Float64Array,
): void {
  const weight = weights[at] ?? 0;
  const column = (weight === 0 ? null : columns[at]) ?? zeros;
  for (let city = 0; city < out.length; city += 1) {
    out[city] = (out[city] ?? 0) + weight * (column[city] ?? 0);
  }
}

function addFour(
  out: Float64Array,
  columns: readonly Float64Array[],
  weights: Float64Array,
  at: number,
  zeros: Float64Array,
): void {
  const ofOne = weights[at] ?? 0;
  const ofTwo = weights[at + 1] ?? 0;
  const ofThree = weights[at + 2] ?? 0;
  const ofFour = weights[at + 3] ?? 0;
  const one = (ofOne === 0 ? null : columns[at]) ?? zeros;
  const two = (ofTwo === 0 ? null : columns[at + 1]) ?? zeros;
  const three = (ofThree === 0 ? null : columns[at + 2]) ?? zeros;
  const four = (ofFour === 0 ? null : columns[at + 3]) ?? zeros;
  for (let city = 0; city < out.length; city += 1) {
    const half = (out[city] ?? 0) + ofOne * (one[city] ?? 0) + ofTwo * (two[city] ?? 0);
    out[city] = half + ofThree * (three[city] ?? 0) + ofFour * (four[city] ?? 0);
  }
}

/** The last four, or as many as there are, and the quotient in the same pass. */
function addLast(
  out: Float64Array,
  columns: readonly Float64Array[],
  weights: Float64Array,
  at: number,
  { of, totals, zeros }: Patterns,
): void {
  const ofOne = weights[at] ?? 0;
  const ofTwo = weights[at + 1] ?? 0;
  const ofThree = weights[at + 2] ?? 0;
  const ofFour = weights[at + 3] ?? 0;
  const one = (ofOne === 0 ? null : columns[at]) ?? zeros;
  const two = (ofTwo === 0 ? null : columns[at + 1]) ?? zeros;
  const three = (ofThree === 0 ? null : columns[at + 2]) ?? zeros;
  const four = (ofFour === 0 ? null : columns[at + 3]) ?? zeros;
  for (let city = 0; city < out.length; city += 1) {
    const half = (out[city] ?? 0) + ofOne * (one[city] ?? 0) + ofTwo * (two[city] ?? 0);
    const sum = half + ofThree * (three[city] ?? 0) + ofFour * (four[city] ?? 0);
    out[city] = sum / (totals[of[city] ?? 0] ?? 0);
  }
}
