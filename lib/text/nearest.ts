/** Up to one wrong letter in so many is taken for a slip. */
const LETTERS_PER_SLIP = 4;

/**
 * The name that somebody probably meant who wrote another.
 *
 * @returns null: none is near, or it is the name itself
 * @example
 * nearest('shangai', ['shanghai', 'boston']); // => 'shanghai'
 */
export function nearest(written: string, names: readonly string[]): string | null {
  const slips = Math.max(1, Math.floor(written.length / LETTERS_PER_SLIP));
  const [best] = names
    .filter((name) => Math.abs(name.length - written.length) <= slips)
    .map((name) => ({ name, distance: editDistance(written, name) }))
    .filter(({ distance }) => distance > 0 && distance <= slips)
    .sort((one, other) => one.distance - other.distance);
  return best?.name ?? null;
}

/** How many letters must be changed, added or left out to turn one text into another (Levenshtein). */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (const [at, letter] of Array.from(from).entries()) {
    const next = [at + 1];
    for (let column = 1; column <= to.length; column++) {
      const isSame = to[column - 1] === letter;
      next.push(
        Math.min(
          (row[column] ?? 0) + 1,
          (next[column - 1] ?? 0) + 1,
          (row[column - 1] ?? 0) + (isSame ? 0 : 1),
        ),
      );
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
