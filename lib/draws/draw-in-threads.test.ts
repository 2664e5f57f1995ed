import { describe, expect, test } from 'vitest';
import { type DrawRequest, drawPlan, runDraws } from '../scoring';
import { CITIES, METHODS } from '../scoring/robustness/draws.fixture';
import { LENIENT, twoLevels } from '../scoring/test-support/frameworks';
import type { Observed } from '../scoring/types';
import { drawInThreads } from './draw-in-threads';

const PATIENCE = 120_000;

const FRAMEWORK = twoLevels([2, 2], LENIENT);
const OBSERVATIONS: readonly Observed[] = CITIES.flatMap((city, row) =>
  ['d1-1', 'd1-2', 'd2-1', 'd2-2'].flatMap((indicator, column) =>
    (row + column) % 7 === 6 ? [] : [{ city, indicator, value: (3 * row + 2 * column) % 5 }],
  ),
);
const WEIGHTS: DrawRequest = { weights: 'all', ratings: true, methods: [], draws: 300, seed: 5 };
const EVERYTHING: DrawRequest = { ...WEIGHTS, methods: METHODS };

function planOf(request: DrawRequest, observations = OBSERVATIONS) {
  return drawPlan(FRAMEWORK, CITIES, observations, request);
}

describe('draws in threads', () => {
  test.each([
    ['weights and ratings', WEIGHTS],
    ['methods too', EVERYTHING],
  ])(
    'of %s are the same bits in one thread, two or three, and in none',
    async (_, request) => {
      const whole = runDraws(planOf(request), 0, 300);
      for (const threads of [1, 2, 3]) {
        const shares: number[] = [];
        const tally = await drawInThreads(planOf(request), {
          threads,
          onProgress: (share) => shares.push(share),
        });
        expect(tally).toEqual(whole);
        expect(shares.at(-1)).toBe(1);
        expect(shares).toEqual(shares.toSorted((one, other) => one - other));
      }
    },
    PATIENCE,
  );

  test(
    'end when they are cancelled, and the next ones are whole',
    async () => {
      const cancel = new AbortController();
      const endless = planOf({ ...EVERYTHING, draws: 1e9 });
      const drawn = drawInThreads(endless, { threads: 2, signal: cancel.signal });
      // Its first part alone would take minutes.
      setImmediate(() => cancel.abort(new Error('enough')));
      await expect(drawn).rejects.toThrow('enough');
      const plan = planOf(EVERYTHING);
      const late = drawInThreads(plan, { threads: 1, signal: cancel.signal });
      await expect(late).rejects.toThrow('enough');
      expect(await drawInThreads(plan, { threads: 1 })).toMatchObject({ draws: 300 });
    },
    PATIENCE,
  );

  test(
    'fail with what a thread met',
    async () => {
      const observations = [...OBSERVATIONS];
      const plan = planOf(EVERYTHING, observations);
      // A thread works out by itself what comes of other methods.
      observations.push({ city: 'a', indicator: 'nowhere', value: 1 });
      await expect(drawInThreads(plan, { threads: 2 })).rejects.toThrow('nowhere');
    },
    PATIENCE,
  );
});
