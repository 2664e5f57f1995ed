import { expect, it } from 'vitest';
import { noteRanges } from './note-ranges';

// GB/T 7714—2025 gives several numbers at one place in order, three and more in a row as a range.
it.each([
  [[], ''],
  [[4], '4'],
  [[5, 4], '4 5'],
  [[4, 5, 6], '4-6'],
  [[18, 3, 16, 17, 5, 16], '3 5 16-18'],
  [[1, 2, 4, 5, 6, 8], '1 2 4-6 8'],
])('%j is written as %s', (numbers, expected) => {
  const written = noteRanges(numbers).map(({ from, to }) => (from === to ? from : `${from}-${to}`));
  expect(written.join(' ')).toBe(expected);
});
