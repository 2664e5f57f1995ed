import { expect, it } from 'vitest';
import { movesInOrder } from './preview-order';

const SCORE = { value: 50, lower: 40, upper: 60, rank: 1 };

it('has the largest moves first, whichever way; then what is gone; then what is new', () => {
  const moves = [
    { city: 'new', node: 'a', before: null, after: SCORE, by: null },
    { city: 'gone', node: 'a', before: SCORE, after: null, by: null },
    { city: 'little', node: 'a', before: SCORE, after: SCORE, by: 0.1 },
    { city: 'down', node: 'a', before: SCORE, after: SCORE, by: -5 },
    { city: 'bounds', node: 'a', before: SCORE, after: SCORE, by: null },
  ];
  expect(movesInOrder(moves).map(({ city }) => city)).toEqual([
    'down',
    'little',
    'bounds',
    'gone',
    'new',
  ]);
});
