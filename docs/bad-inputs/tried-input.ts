/** A bad input, what it is to be answered with, and what it was answered with. */
export type TriedInput = {
  readonly group: string;
  readonly input: string;
  readonly expected: string;
  readonly got: string;
};
