import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { emptyDatabase } from './fixtures/imported-database';
import { killImports } from './fixtures/kill-imports';

/** Steps to go on from, and for how many milliseconds. */
const STEPS = ['cleaned', 'Node', 'Evidence', 'Observation', 'scores', 'publishing'];
const DELAYS = [1, 8];
const KILLS = STEPS.length * DELAYS.length;

// At every step, and over a hundred times: `npx tsx bench/kills.ts`.
test('imports killed at any moment leave a whole file, readers with one edition, and the way free', async () => {
  const moments = DELAYS.flatMap((after) => STEPS.map((from) => ({ from, after })));
  const { kills, reads } = await killImports(emptyDatabase(), moments, [
    join(inject('programs'), 'import-on-word.mjs'),
  ]);
  expect([...kills.values()].reduce((sum, count) => sum + count)).toBe(KILLS);
  expect(reads).toBeGreaterThan(KILLS);
}, 300_000);
