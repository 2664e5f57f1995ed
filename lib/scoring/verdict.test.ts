import { describe, expect, test } from 'vitest';
import { frozen } from './test-support/frozen';
import { decideVerdict, type VerdictGrounds, verdictOf } from './verdict';

const SURE: VerdictGrounds = frozen({
  cityA: 'a',
  cityB: 'b',
  a: 60,
  b: 50,
  leadShare: 0.95,
  drawShare: 0.9,
  leaveOneOut: { lowest: 4, highest: 12, turning: [], emptying: [] },
});

describe('decideVerdict', () => {
  test('names the leader where everything agrees, the share itself being enough', () => {
    expect(decideVerdict(SURE, 0.9)).toEqual({ kind: 'leader', city: 'a' });
  });

  test('names the other city just as well', () => {
    const turned = { ...SURE, a: 50, b: 60, leadShare: 0.05, drawShare: 0.1 };
    expect(decideVerdict(turned, 0.9)).toEqual({ kind: 'leader', city: 'b' });
  });

  test.each<[string, Partial<VerdictGrounds>]>([
    ['the lead share is too small', { leadShare: 0.89 }],
    ['too few draws agree', { drawShare: 0.89 }],
    ['lead share and draws are for different cities', { leadShare: 0.02 }],
    ['both are for the city that is behind', { a: 40 }],
    ['the two tie', { a: 50 }],
    ['a passage turns the order', { leaveOneOut: { ...SURE.leaveOneOut, turning: ['s#1'] } }],
    ['all rests on one passage', { leaveOneOut: { ...SURE.leaveOneOut, emptying: ['s#1'] } }],
  ])('is undecided where %s', (_, change) => {
    expect(decideVerdict({ ...SURE, ...change }, 0.9)).toEqual({ kind: 'undecided' });
  });
});

test('no doubt at all means that nothing is shared', () => {
  expect(verdictOf(null)).toEqual({ kind: 'nothing-shared' });
});
