import fc from 'fast-check';
import { frozen } from '../test-support/frozen';
import type { Unit } from './types';

/** Ratings as a paper prints them, a line for each coder, a point for a gap, turned into units. */
export function unitsOf(...coders: readonly string[]): readonly Unit[] {
  const lines = coders.map((line) => line.split(' '));
  const [first = []] = lines;
  return frozen(
    first.map((_, unit) =>
      lines.map((line) => {
        const cell = line[unit] ?? '.';
        return cell === '.' ? null : Number.parseInt(cell, 36);
      }),
    ),
  );
}

const LEVELS = [0, 1, 2, 3, 4];

/** Units of three coders, any of whom may have left out any. */
export const units = fc.array(
  fc.array(fc.option(fc.constantFrom(...LEVELS)), { minLength: 3, maxLength: 3 }),
  { minLength: 1, maxLength: 25 },
);
