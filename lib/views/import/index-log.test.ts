import { expect, it } from 'vitest';
import { indexLog } from './index-log';

const FIRST = { label: '2026-01', hash: 'a1' };
const SECOND = { label: '2026-02', hash: 'b2' };

function entry(edition: typeof FIRST | null, outcome: 'published' | 'undone' = 'published') {
  const by = { importedAt: '2026-11-28T00:00:00.000Z', importedBy: 'Ana', packHash: 'c3' };
  return { ...by, file: 'a.zip', outcome, edition, changes: null };
}

it('offers each edition but the current one once, at its newest entry', () => {
  const entries = [entry(FIRST, 'undone'), entry(SECOND), entry(null), entry(FIRST)];
  const log = indexLog({ index: 'towns', title: 'Towns', current: FIRST, entries });
  expect(log.entries.map(({ isCurrent, canReturn }) => [isCurrent, canReturn])).toEqual([
    [true, false],
    [false, true],
    [false, false],
    [false, false],
  ]);
});

it('adds up what an import changed, and says when there are more entries', () => {
  const tables = [
    { table: 'cities', added: 1, changed: 2, removed: 3 },
    { table: 'nodes', added: 10, changed: 20, removed: 30 },
  ] as const;
  const one = { ...entry(FIRST), changes: { tables, scores: 7 } };
  const entries = Array.from({ length: 21 }, () => one);
  const log = indexLog({ index: 'towns', title: 'Towns', current: FIRST, entries });
  expect(log.entries[0]?.changes).toEqual({
    ...{ added: 11, changed: 22, removed: 33, scores: 7 },
    details: [],
  });
  expect([log.entries.length, log.isCut]).toEqual([20, true]);
});
