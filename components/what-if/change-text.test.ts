import { expect, it } from 'vitest';
import { changeText } from './beside-table';

/** What a change reads, of figures that read as the comment beside it says. */
const CASES: readonly (readonly [official: number | null, whatIf: number | null, text: string])[] =
  [
    [-6.26, -6.24, '+0.1'], // −6.3 and −6.2
    [60.44, 60.46, '+0.1'], // 60.4 and 60.5
    [60.36, 60.44, 'under 0.1'], // both 60.4
    [50, 62.5, '+12.5'],
    [62.5, 50, '−12.5'],
    [50, 50, '–'],
    [null, 50, 'new'],
    [50, null, 'gone'],
  ];

it.each(CASES)('from %d to %d agrees with what is shown: %s', (official, whatIf, text) => {
  expect(changeText({ official, whatIf }, 'en')).toBe(text);
});
