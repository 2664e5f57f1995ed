import { describe, expect, test } from 'vitest';
import { drawPlan, runDraws } from '../scoring';
import type { DrawJob } from '../scoring/robustness/draw-session';
import { CITIES, METHODS } from '../scoring/robustness/draws.fixture';
import { LENIENT, twoLevels } from '../scoring/test-support/frameworks';
import { drawInThreads } from './draw-in-threads';

const PATIENCE = 120_000;

const JOB: DrawJob = {
  framework: twoLevels([2, 2], LENIENT),
  cities: CITIES,
  observations: CITIES.flatMap((city, row) =>
    ['d1-1', 'd1-2', 'd2-1', 'd2-2'].flatMap((indicator, column) =>
      (row + column) % 7 === 6 ? [] : [{ city, indicator, value: (3 * row + 2 * column) % 5 }],
    ),
  ),
  request: { weights: 'all', ratings: true, methods: METHODS, draws: 300, seed: 5 },
};

describe('draws in threads', () => {
  test(
    'are the same bits in one thread, two or three, and in none',
    async () => {
      const plan = drawPlan(JOB.framework, JOB.cities, JOB.observations, JOB.request);
      const whole = runDraws(plan, 0, 300);
      for (const threads of [1, 2, 3]) {
        const shares: number[] = [];
        const tally = await drawInThreads(JOB, 300, {
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
      const endless = { ...JOB, request: { ...JOB.request, draws: 1e9 } };
      const cancel = new AbortController();
      const drawn = drawInThreads(endless, 1e9, {
        threads: 2,
        signal: cancel.signal,
      });
      // Its first part alone would take minutes.
      setImmediate(() => cancel.abort(new Error('enough')));
      await expect(drawn).rejects.toThrow('enough');
      await expect(drawInThreads(JOB, 300, { threads: 1, signal: cancel.signal })).rejects.toThrow(
        'enough',
      );
      expect(await drawInThreads(JOB, 300, { threads: 1 })).toMatchObject({ draws: 300 });
    },
    PATIENCE,
  );

  test(
    'fail with what a thread met',
    async () => {
      const broken = { ...JOB, observations: [{ city: 'a', indicator: 'nowhere', value: 1 }] };
      await expect(drawInThreads(broken, 300, { threads: 2 })).rejects.toThrow('nowhere');
    },
    PATIENCE,
  );
});
