/**
 * Which of a group's children each city has: few patterns for many cities, so that the weights are
 * added up once for each pattern and not for each city.
 */
export type Patterns = {
  /** The pattern of each city. */
  readonly of: Uint32Array;
  /** For each pattern, 1 where a child (in the order of the group's) has a score. */
  readonly children: readonly Uint8Array[];
  /** The sum of weights of each pattern; overwritten in each draw. */
  readonly totals: Float64Array;
};

/**
 * @param columns scores of the children, NaN where a city has none
 * @param cities how many there are
 */
export function patternsOf(columns: readonly Float64Array[], cities: number): Patterns {
  const places = new Map<string, number>();
  const children: Uint8Array[] = [];
  const of = Uint32Array.from({ length: cities }, (_, city) => {
    const there = Uint8Array.from(columns, (column) => (Number.isNaN(column[city]) ? 0 : 1));
    const key = there.join('');
    const place = places.get(key) ?? children.push(there) - 1;
    places.set(key, place);
    return place;
  });
  return { of, children, totals: new Float64Array(children.length) };
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
  { of, children, totals }: Patterns,
  out: Float64Array,
): void {
  addUp(columns, weights, out);
  for (let pattern = 0; pattern < totals.length; pattern += 1) {
    totals[pattern] = totalOf(weights, children[pattern]);
  }
  for (let city = 0; city < out.length; city += 1) {
    out[city] = (out[city] ?? 0) / (totals[of[city] ?? 0] ?? 0);
  }
}

function totalOf(weights: Float64Array, there: Uint8Array | undefined): number {
  let total = 0;
  for (let child = 0; child < weights.length; child += 1) {
    if (there?.[child] === 1) total += weights[child] ?? 0;
  }
  return total;
}

/** Two columns in one pass: half as much to write as one by one, added in the same order. */
function addUp(columns: readonly Float64Array[], weights: Float64Array, out: Float64Array): void {
  out.fill(0);
  let waiting: Float64Array | null = null;
  let waitingWeight = 0;
  for (let child = 0; child < columns.length; child += 1) {
    const column = columns[child];
    const weight = weights[child] ?? 0;
    // Nothing by infinity (the logarithm of zero) is no number.
    if (weight === 0 || column === undefined) continue;
    if (waiting === null) {
      waiting = column;
      waitingWeight = weight;
    } else {
      addTwo(out, waiting, waitingWeight, column, weight);
      waiting = null;
    }
  }
  if (waiting !== null) addOne(out, waiting, waitingWeight);
}

function addTwo(
  out: Float64Array,
  one: Float64Array,
  weight: number,
  other: Float64Array,
  otherWeight: number,
): void {
  for (let city = 0; city < out.length; city += 1) {
    const sum = (out[city] ?? 0) + weight * (one[city] ?? 0);
    out[city] = sum + otherWeight * (other[city] ?? 0);
  }
}

function addOne(out: Float64Array, column: Float64Array, weight: number): void {
  for (let city = 0; city < out.length; city += 1) {
    out[city] = (out[city] ?? 0) + weight * (column[city] ?? 0);
  }
}
