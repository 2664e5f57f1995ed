import { expect, it } from 'vitest';
import { movesInOrder } from './preview-order';

const SCORE = { value: 50, lower: 40, upper: 60, rank: 1 };

it('has the largest moves first, whichever way; then what is gone; then what is new, as a ranking', () => {
  const moves = [
    { city: 'new', node: 'b', before: null, after: SCORE, by: null },
    { city: 'new, second', node: 'a', before: null, after: { ...SCORE, rank: 2 }, by: null },
    { city: 'new, first', node: 'a', before: null, after: SCORE, by: null },
    { city: 'gone', node: 'a', before: SCORE, after: null, by: null },
    { city: 'little', node: 'a', before: SCORE, after: SCORE, by: 0.1 },
    { city: 'down', node: 'a', before: SCORE, after: SCORE, by: -5 },
    { city: 'bounds', node: 'a', before: SCORE, after: SCORE, by: null },
  ];
  const nodes = [{ slug: 'a' }, { slug: 'b' }];
  expect(movesInOrder(moves, nodes).map(({ city }) => city)).toEqual([
    'down',
    'little',
    'bounds',
    'gone',
    'new, first',
    'new, second',
    'new',
  ]);
});
