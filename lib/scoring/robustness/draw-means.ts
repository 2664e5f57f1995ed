import type { ColumnStore } from './column-store';

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
  };
}

/**
 * Σ w y / Σ w of each city over the children that it has; no number where it has none.
 *
 * @param children where the columns of the children begin, with 0 where a city has no score
 * @param weights of the children
 * @param out where the column begins that is overwritten
 */
export function weightedMeans(
  { values, rows, zeros }: ColumnStore,
  children: Int32Array,
  weights: Float64Array,
  patterns: Patterns,
  out: number,
): void {
  addWeights(weights, patterns);
  const last = Math.max(0, children.length - AT_ONCE);
  let at = 0;
  for (; at < last % AT_ONCE; at += 1) {
    const weight = weights[at] ?? 0;
    const column = columnOf(children, at, weight, zeros);
    addOne(values, rows, out, at === 0 ? zeros : out, column, weight);
  }
  for (; at < last; at += AT_ONCE) {
    addFour(values, rows, out, at === 0 ? zeros : out, children, weights, at, zeros);
  }
  const before = last === 0 ? zeros : out;
  addLast(values, rows, out, before, children, weights, last, zeros, patterns.of, patterns.totals);
}

/** So many columns are added in one pass, in the same order as one by one: a pass costs more than a sum. */
const AT_ONCE = 4;

function addWeights(weights: Float64Array, { shorter, child, totals }: Patterns): void {
  for (let pattern = 1; pattern < totals.length; pattern += 1) {
    const before = totals[shorter[pattern] ?? 0] ?? 0;
    totals[pattern] = before + (weights[child[pattern] ?? 0] ?? 0);
  }
}

/** Adds to what stands at `before`: zeros, then what was added already. */
function addOne(
  values: Float64Array,
  rows: number,
  out: number,
  before: number,
  column: number,
  weight: number,
): void {
  for (let row = 0; row < rows; row += 1) {
    values[out + row] = (values[before + row] ?? 0) + weight * (values[column + row] ?? 0);
  }
}

/** Nothing by infinity (the logarithm of zero) is no number: for a weight of zero stand zeros. */
function columnOf(children: Int32Array, at: number, weight: number, zeros: number): number {
  return weight === 0 ? zeros : (children[at] ?? zeros);
}

function addFour(
  values: Float64Array,
  rows: number,
  out: number,
  before: number,
  children: Int32Array,
  weights: Float64Array,
  at: number,
  zeros: number,
): void {
  const ofOne = weights[at] ?? 0;
  const ofTwo = weights[at + 1] ?? 0;
  const ofThree = weights[at + 2] ?? 0;
  const ofFour = weights[at + 3] ?? 0;
  const one = columnOf(children, at, ofOne, zeros);
  const two = columnOf(children, at + 1, ofTwo, zeros);
  const three = columnOf(children, at + 2, ofThree, zeros);
  const four = columnOf(children, at + 3, ofFour, zeros);
  for (let row = 0; row < rows; row += 1) {
    const first = (values[before + row] ?? 0) + ofOne * (values[one + row] ?? 0);
    const half = first + ofTwo * (values[two + row] ?? 0);
    values[out + row] =
      half + ofThree * (values[three + row] ?? 0) + ofFour * (values[four + row] ?? 0);
  }
}

/** The last four, or as many as there are, and the quotient in the same pass. */
function addLast(
  values: Float64Array,
  rows: number,
  out: number,
  before: number,
  children: Int32Array,
  weights: Float64Array,
  at: number,
  zeros: number,
  patterns: Int32Array,
  totals: Float64Array,
): void {
  const ofOne = weights[at] ?? 0;
  const ofTwo = weights[at + 1] ?? 0;
  const ofThree = weights[at + 2] ?? 0;
  const ofFour = weights[at + 3] ?? 0;
  const one = columnOf(children, at, ofOne, zeros);
  const two = columnOf(children, at + 1, ofTwo, zeros);
  const three = columnOf(children, at + 2, ofThree, zeros);
  const four = columnOf(children, at + 3, ofFour, zeros);
  for (let row = 0; row < rows; row += 1) {
    const first = (values[before + row] ?? 0) + ofOne * (values[one + row] ?? 0);
    const half = first + ofTwo * (values[two + row] ?? 0);
    const sum = half + ofThree * (values[three + row] ?? 0) + ofFour * (values[four + row] ?? 0);
    values[out + row] = sum / (totals[patterns[row] ?? 0] ?? 0);
  }
}
