/**
 * Where a rank stands on a scale from the first place to the last, 0 to 1: in the middle of the
 * room that each place has. Halves are the borders between places.
 *
 * @param ranked how many are ranked
 * @example
 * rankPlace(1, 2); // => 0.25
 */
export function rankPlace(rank: number, ranked: number): number {
  return (rank - 0.5) / ranked;
}

/** The ranks that are written along the scale: the first, the last, and about each quarter. */
export function rankTicks(ranked: number): readonly number[] {
  const quarters = [0, 0.25, 0.5, 0.75, 1].map((share) => Math.round(1 + share * (ranked - 1)));
  return [...new Set(quarters)];
}
