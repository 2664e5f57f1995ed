import { describe, expect, it } from 'vitest';
import type { Score } from '../../scoring/types';
import { cityFinding } from './finding';

function score(value: number | null, present = 4): Score {
  return {
    city: 'north',
    node: 'any',
    value,
    lower: 40,
    upper: 60.4,
    coverage: present / 4,
    present,
    total: 4,
    thin: false,
    rank: null,
  };
}

function finding(overall: Score, ...drivers: readonly number[]) {
  const named = drivers.map((value, place) => ({ title: `d${place + 1}`, score: score(value) }));
  return cityFinding({ name: 'North', basis: 'evidence' }, overall, named, 'en');
}

describe('cityFinding', () => {
  it('names the highest and the lowest driver', () => {
    expect(finding(score(50), 30, 80, 40)).toEqual({
      key: 'finding.scored',
      values: {
        city: 'North',
        basis: 'evidence',
        score: '50.0',
        best: 'd2',
        bestScore: '80.0',
        worst: 'd1',
        worstScore: '30.0',
      },
    });
  });

  it('names every driver that shares a place, as far as the reader can see', () => {
    expect(finding(score(50), 75, 30, 75.04).values).toMatchObject({ best: 'd1 and d3' });
  });

  it('marks what is imputed in part', () => {
    const named = [
      { title: 'd1', score: { ...score(80), imputed: 0.5 } },
      { title: 'd2', score: score(30) },
    ];
    const { values } = cityFinding(
      { name: 'North', basis: 'values' },
      { ...score(50), imputed: 0.25 },
      named,
      'en',
    );
    expect(values).toMatchObject({ score: '50.0*', bestScore: '80.0*', worstScore: '30.0' });
  });

  it('says that all drivers are level', () => {
    expect(finding(score(50), 50, 50).key).toBe('finding.even');
  });

  it('gives bounds where there is no score, and says where there is nothing', () => {
    expect(finding(score(null, 2)).values).toMatchObject({ bounds: '40 to 60', present: 2 });
    expect(finding(score(null, 0))).toEqual({
      key: 'finding.nothing',
      values: { city: 'North', basis: 'evidence' },
    });
  });
});
