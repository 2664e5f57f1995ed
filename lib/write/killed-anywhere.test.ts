import { expect, test } from 'vitest';
import { emptyDatabase } from './fixtures/imported-database';
import { killImports } from './fixtures/kill-imports';

const KILLS = 12;
const LONGEST_MILLISECONDS = 150;

// At every step, and over a hundred times: `npx tsx bench/kills.ts`.
test('imports killed at any moment leave a whole file, readers with one edition, and the way free', async () => {
  const moments = Array.from({ length: KILLS }, (_, at) => ({
    after: (LONGEST_MILLISECONDS * at) / KILLS,
  }));
  const { kills, reads } = await killImports(emptyDatabase(), moments);
  expect([...kills.values()].reduce((sum, count) => sum + count)).toBe(KILLS);
  expect(reads).toBeGreaterThan(KILLS);
}, 120_000);
