import { expect, it } from 'vitest';
import { nearest } from './nearest';

const NAMES = ['shanghai', 'shenzhen', 'silicon-valley', 'bay'];

it.each([
  ['shangai', 'shanghai'],
  ['shanghia', 'shanghai'],
  ['silicon-vally', 'silicon-valley'],
  ['siliconvalley', 'silicon-valley'],
  ['bai', 'bay'],
])('takes %s for %s', (written, meant) => {
  expect(nearest(written, NAMES)).toBe(meant);
});

it.each(['beijing', '', 'shanghai', 'x'.repeat(5000)])('guesses nothing for %s', (written) => {
  expect(nearest(written, NAMES)).toBeNull();
});
