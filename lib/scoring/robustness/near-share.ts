import { seededSource } from '../random';
import { orderOf } from '../tie';

/** How a share over weightings was found. */
export type NearShare = {
  /** Share of the weightings under which A is ahead, ties half. 0 to 1. */
  readonly share: number;
  /** Half-width of the weights around the stated ones, as a share of each. */
  readonly spread: number;
  readonly method: 'exact' | 'draws';
  /** Draws and seed where it was drawn; null: exact. */
  readonly draws: number | null;
  readonly seed: number | null;
};

/** The exact way takes 2^n terms. */
const MOST_EXACT = 14;

/**
 * Rounding errors grow with this figure (see `conditionOf`), from 1e-16; with 1e5 the share is
 * good to 1e-10.
 */
const WORST_CONDITION = 1e5;

/**
 * Of all weightings in which each weight lies within ± spread of the stated one (each uniform
 * and on its own; brought to a sum of 1 afterwards, which turns no order), the share under which
 * Σ w d is positive, ties half: the volume of a box cut by a half-space. With m = Σ w d at the
 * stated weights and a = spread · w |d|, the corner cut off has the share
 * Σ over all sets K of parts of (-1)^|K| max(0, Σ a - |m| - 2 Σ_K a)^n / (n! Π 2a),
 * by inclusion and exclusion of the box's corners (D. L. Barrow and P. W. Smith, "Spline notation
 * applied to a volume problem", American Mathematical Monthly 86, 1979).
 *
 * Parts that hardly move the sum would cancel in the last digits; they are held at their stated
 * weight, the smallest first, only as far as needed for ten digits. With more than 14 parts that
 * move anything, weightings are drawn.
 *
 * @param differences A minus B of each part, on the scale on which the mean is linear
 * @param weights stated weights of the parts, at least 0, in any proportion
 * @param spread 0 to 1
 * @param drawing number of draws and seed, where there are too many parts
 * @throws {RangeError} if there is no part, or a difference is not a number
 * @example
 * nearShare([1, -1], [1, 1], 0.25, { draws: 1000, seed: 1 }).share; // => 0.5
 */
export function nearShare(
  differences: readonly number[],
  weights: readonly number[],
  spread: number,
  drawing: { readonly draws: number; readonly seed: number },
): NearShare {
  if (differences.length === 0) throw new RangeError('a lead share needs at least one part');
  if (differences.some(Number.isNaN)) throw new RangeError('a difference must be a number');
  const exact = { spread, method: 'exact', draws: null, seed: null } as const;
  const weighing = differences.filter((_, at) => (weights[at] ?? 0) > 0);
  const ahead = weighing.includes(Number.POSITIVE_INFINITY);
  const behind = weighing.includes(Number.NEGATIVE_INFINITY);
  if (ahead || behind) return { share: sideOf(Number(ahead) - Number(behind)), ...exact };
  const terms = differences.map((difference, at) => (weights[at] ?? 0) * orNone(difference));
  const middle = orNone(terms.reduce((sum, term) => sum + term, 0));
  const moves = terms
    .map((term) => spread * Math.abs(term))
    .filter((move) => move > 0)
    .toSorted((one, other) => other - one);
  const reach = moves.reduce((sum, move) => sum + move, 0);
  if (Math.abs(middle) >= reach) return { share: sideOf(middle), ...exact };
  if (moves.length > MOST_EXACT) {
    return { share: drawnShare(middle, moves, drawing), spread, method: 'draws', ...drawing };
  }
  return { share: shareOfBox(middle, wellConditioned(moves)), ...exact };
}

/** What is level to nine decimals is level: the rest is what arithmetic on doubles leaves behind. */
function orNone(difference: number): number {
  return orderOf(difference, 0) === 0 ? 0 : difference;
}

function sideOf(sum: number): number {
  return (1 + Math.sign(sum)) / 2;
}

/** The most moves, the largest first, that can be worked out without losing more digits. */
function wellConditioned(moves: readonly number[]): readonly number[] {
  let count = moves.length;
  while (count > 1 && conditionOf(moves.slice(0, count)) > WORST_CONDITION) count -= 1;
  return moves.slice(0, count);
}

/** The largest term that the sum can have, (Σ a)^n / (n! Π 2a), beside a result of at most 1. */
function conditionOf(moves: readonly number[]): number {
  const sum = moves.reduce((total, move) => total + move, 0);
  return moves.reduce((product, move, at) => (product * sum) / (2 * move * (at + 1)), 1);
}

/** P(Σ a u > -m) for u uniform on -1 to 1. */
function shareOfBox(middle: number, moves: readonly number[]): number {
  const reach = moves.reduce((sum, move) => sum + move, 0);
  if (Math.abs(middle) >= reach) return sideOf(middle);
  const count = moves.length;
  // Below the middle of the box fewer corners are cut off; the other side is the complement.
  const cut = reach - Math.abs(middle);
  let volume = 0;
  for (let corner = 0; corner < 2 ** count; corner += 1) {
    let [at, sign] = [cut, 1];
    for (let part = 0; part < count; part += 1) {
      if ((corner & (1 << part)) === 0) continue;
      at -= 2 * (moves[part] ?? 0);
      sign = -sign;
    }
    if (at > 0) volume += sign * scaledPower(at, moves);
  }
  const cutOff = Math.min(0.5, Math.max(0, volume));
  return middle > 0 ? 1 - cutOff : cutOff;
}

/** x^n / (n! Π 2a), factor by factor, so that neither part leaves the range of a double. */
function scaledPower(x: number, moves: readonly number[]): number {
  return moves.reduce((product, move, at) => (product * x) / (2 * move * (at + 1)), 1);
}

function drawnShare(
  middle: number,
  moves: readonly number[],
  { draws, seed }: { readonly draws: number; readonly seed: number },
): number {
  const source = seededSource(seed);
  let points = 0;
  for (let draw = 0; draw < draws; draw += 1) {
    const sum = moves.reduce((total, move) => total + move * (2 * source() - 1), middle);
    points += sideOf(sum);
  }
  return points / draws;
}
