import { orderOf, roundNumber } from './tie';

/** Score of a city of which no other is there to be compared with. */
const NO_RIVAL = 50;

const NOTHING = new Float64Array();

/**
 * Outranking matrix: for each pair of cities the share of the weight in which the first has the
 * higher score, equal scores counting half. COINr `outrankMatrix`; OECD/JRC Handbook (2008), step
 * 6, after Munda and Nardo.
 *
 * Two cities are compared on what both have, with its weights rescaled; where that is nothing
 * they are level. (COINr gives what either lacks wholly to the city further down the table, so
 * that its answer hangs on the order of the rows; without gaps both are the same.) Scores that
 * agree to 9 decimals are equal. The diagonal is 0.
 *
 * @param rows scores of each city, NaN where missing
 * @param weights of at least 0, one for each score of a row
 * @returns a row for each city; element [a][b] and element [b][a] add up to 1
 * @example
 * outrankingMatrix([[3, 1], [2, 2]], [3, 1]); // => [[0, 0.75], [0.25, 0]]
 */
export function outrankingMatrix(
  rows: readonly ArrayLike<number>[],
  weights: ArrayLike<number>,
): readonly (readonly number[])[] {
  const keys = rows.map(keysOf);
  return keys.map((row) =>
    keys.map((other) => (row === other ? 0 : outrankingShare(row, other, weights))),
  );
}

/**
 * Copeland scores: how many cities a city outranks (by more than half of the weight) less those
 * that outrank it. COINr `a_copeland`; A. H. Copeland, 1951.
 *
 * @returns -(n - 1) to n - 1 for each of n cities
 * @example
 * copelandScores([[3, 1], [2, 2]], [3, 1]); // => [1, -1]
 */
export function copelandScores(
  rows: readonly ArrayLike<number>[],
  weights: ArrayLike<number>,
): readonly number[] {
  const scores = new Int32Array(rows.length);
  const keys = rows.map(keysOf);
  keys.forEach((row, at) => {
    for (let behind = at + 1; behind < keys.length; behind += 1) {
      const order = outrankingOrder(row, keys[behind] ?? NOTHING, weights);
      scores[at] = (scores[at] ?? 0) + order;
      scores[behind] = (scores[behind] ?? 0) - order;
    }
  });
  return Array.from(scores);
}

/**
 * The Copeland score of one city against others on the scale 0 to 100: 50 + 50 s / n over n
 * others, so that 100 outranks everyone and 0 is outranked by everyone; 50 where it is alone.
 */
export function copelandAgainst(
  row: ArrayLike<number>,
  others: readonly ArrayLike<number>[],
  weights: ArrayLike<number>,
): number {
  let score = 0;
  const keys = keysOf(row);
  for (const other of others) score += outrankingOrder(keys, keysOf(other), weights);
  return onScale(score, others.length);
}

/** Copeland scores (see `copelandScores`) of all cities on the scale 0 to 100. */
export function scaledCopeland(
  rows: readonly ArrayLike<number>[],
  weights: ArrayLike<number>,
): readonly number[] {
  return copelandScores(rows, weights).map((score) => onScale(score, rows.length - 1));
}

/** Scores as they are compared: equal to 9 decimals is equal. */
function keysOf(row: ArrayLike<number>): Float64Array {
  return Float64Array.from(row, roundNumber);
}

function onScale(score: number, rivals: number): number {
  return rivals === 0 ? NO_RIVAL : 50 + (50 * score) / rivals;
}

function outrankingShare(
  row: Float64Array,
  other: Float64Array,
  weights: ArrayLike<number>,
): number {
  let points = 0;
  let total = 0;
  for (let at = 0; at < row.length; at += 1) {
    const weight = weights[at] ?? 0;
    const score = row[at] ?? Number.NaN;
    const against = other[at] ?? Number.NaN;
    if (weight === 0 || Number.isNaN(score + against)) continue;
    total += weight;
    if (score > against) points += 2 * weight;
    else if (score === against) points += weight;
  }
  return total === 0 ? 0.5 : points / (2 * total);
}

/** Half of the weight is half of it when it agrees to 9 decimals, whatever the sum leaves behind. */
function outrankingOrder(
  row: Float64Array,
  other: Float64Array,
  weights: ArrayLike<number>,
): -1 | 0 | 1 {
  return orderOf(outrankingShare(row, other, weights), 0.5);
}
