/** How firmly a passage shows its claim; the words of the code book with the number that is stored. */
export const STRENGTHS = { asserted: 1, named: 2, quantified: 3, outcome: 4 } as const;

export type StrengthWord = keyof typeof STRENGTHS;

/** Of some ratings, how many rest on a passage of each strength as their strongest. */
export type StrengthCounts = Readonly<Record<StrengthWord, number>>;

/** Highest level of a rubric, and the number of steps from nothing to the world's best. */
export const TOP_LEVEL = 4;

/** The highest level that evidence of a strength can carry. */
export const CAPS: Readonly<Record<StrengthWord, number>> = {
  asserted: 2,
  named: 3,
  quantified: 4,
  outcome: 4,
};

/** So many items, each at least named, carry as much as a quantified claim. */
export const NAMED_ITEMS_LIFTING_CAP = 3;

const WORDS = Object.keys(STRENGTHS) as readonly StrengthWord[];

/**
 * The code book's word for a stored strength.
 *
 * @throws RangeError if the strength is not 1, 2, 3 or 4.
 */
export function strengthWord(strength: number): StrengthWord {
  const word = WORDS[strength - 1];
  if (word === undefined) throw new RangeError(`No strength ${strength}: strengths are 1 to 4.`);
  return word;
}

/** The highest level (0 to 4) that a link of this strength can carry by itself. */
export function capOf(strength: number): number {
  return CAPS[strengthWord(strength)];
}
