import { describe, expect, it } from 'vitest';
import { leadOf } from './lead';

const DOUBT = Object.freeze({
  leadShare: 0.2,
  drawShare: 0.1,
  leaveOneOut: { lowest: -12, highest: 3, turning: [], emptying: [] },
  verdict: { kind: 'undecided' as const },
});
const PAIR = { cityA: 'north', cityB: 'south' };

describe('leadOf', () => {
  it('leaves a doubt as it is where city A is ahead', () => {
    expect(leadOf(DOUBT, PAIR, { a: 60, b: 50 })).toEqual({
      ahead: 'north',
      leadShare: 0.2,
      drawShare: 0.1,
      lowest: -12,
      highest: 3,
    });
  });

  it('tells it of city B where that is ahead', () => {
    expect(leadOf(DOUBT, PAIR, { a: 50, b: 60 })).toEqual({
      ahead: 'south',
      leadShare: 0.8,
      drawShare: 0.9,
      lowest: -3,
      highest: 12,
    });
  });

  it('names city A where the two are level', () => {
    expect(leadOf(DOUBT, PAIR, { a: 50, b: 50 }).ahead).toBe('north');
  });
});
