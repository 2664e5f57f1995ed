import { expect, test } from 'vitest';
import { type Game, shapleySplit } from './shapley';

test('one left glove and two right ones: two thirds, and a sixth each', () => {
  // The glove game, a textbook example of the Shapley value.
  const gloves: Game = {
    players: 3,
    quantities: 1,
    worth: ([left, one, other]) => [left && (one || other) ? 1 : 0],
  };
  const { amounts, algorithm } = shapleySplit(gloves, 1000);
  expect(amounts.map(([amount]) => amount)).toEqual([
    expect.closeTo(2 / 3, 12),
    expect.closeTo(1 / 6, 12),
    expect.closeTo(1 / 6, 12),
  ]);
  expect(algorithm).toEqual({ kind: 'exact', players: 3, coalitions: 8 });
});

test('with many players a sample of orders adds up, and is the same every time', () => {
  const crowd: Game = {
    players: 12,
    quantities: 2,
    // The first quantity is a plain sum, whose split is known; the second depends on who is there.
    worth: (present) => {
      const count = present.filter(Boolean).length;
      return [present.reduce((sum, is, at) => sum + (is ? at : 0), 0), count ** 2];
    },
  };
  const { amounts, algorithm } = shapleySplit(crowd, 240);
  expect(algorithm).toEqual({ kind: 'permutations', players: 12, seed: 1, count: 20 });
  expect(amounts.map(([amount]) => Math.round((amount ?? 0) * 1e9) / 1e9)).toEqual(
    Array.from({ length: 12 }, (_, at) => at),
  );
  expect(amounts.reduce((sum, [, amount = 0]) => sum + amount, 0)).toBeCloseTo(144, 9);
  expect(shapleySplit(crowd, 240)).toEqual(shapleySplit(crowd, 240));
});

test('where little may be worked out, one order and its reverse are left', () => {
  const { algorithm } = shapleySplit({ players: 6, quantities: 1, worth: () => [0] }, 10);
  expect(algorithm).toMatchObject({ kind: 'permutations', count: 2 });
});
