/** Notes that follow one another, as one mark: `15–18`. */
export type NoteRange = { readonly from: number; readonly to: number };

/** Shorter runs are written out: `15, 16`. */
const SHORTEST_RANGE = 3;

/**
 * Note numbers in ascending order, runs of three and more as ranges (GB/T 7714—2025, citation
 * numbers of one place).
 *
 * @example
 * noteRanges([18, 3, 16, 17, 5]); // => 3, 5, 16 to 18
 */
export function noteRanges(numbers: readonly number[]): readonly NoteRange[] {
  const runs: NoteRange[] = [];
  for (const number of [...new Set(numbers)].toSorted((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last !== undefined && last.to === number - 1) {
      runs[runs.length - 1] = { from: last.from, to: number };
    } else {
      runs.push({ from: number, to: number });
    }
  }
  return runs.flatMap((run) => (run.to - run.from + 1 < SHORTEST_RANGE ? single(run) : [run]));
}

function single({ from, to }: NoteRange): readonly NoteRange[] {
  return from === to ? [{ from, to }] : [from, to].map((number) => ({ from: number, to: number }));
}
