import { describe, expect, it } from 'vitest';
import type { Doubt, PairComparison, Verdict } from '../../scoring/types';
import { findingSentence } from './finding';

const NAMES = { a: 'North', b: 'South' };
const DRIVERS = [
  { slug: 'people', title: 'people' },
  { slug: 'money', title: 'money' },
];
const UNDECIDED: Verdict = { kind: 'undecided' };

function leader(city: string): Verdict {
  return { kind: 'leader', city };
}

function doubt(verdict: Verdict): Doubt {
  return {
    leadShare: 0.5,
    drawShare: 0.5,
    leaveOneOut: { lowest: 0, highest: 0, turning: [], emptying: [] },
    verdict,
  };
}

function finding(overall: Verdict | null, people: Verdict, money: Verdict) {
  const comparison: PairComparison = {
    cityA: 'north',
    cityB: 'south',
    sharedIndicators: [],
    a: null,
    b: null,
    gap: null,
    contributions: [],
    doubt: overall && doubt(overall),
    breakEven: [],
    drivers: { people: doubt(people), money: doubt(money) },
    roles: { input: { a: null, b: null }, outcome: { a: null, b: null } },
  };
  return findingSentence(comparison, NAMES, DRIVERS, 'en');
}

describe('findingSentence', () => {
  it('names the leader with the drivers that it leads', () => {
    expect(finding(leader('south'), leader('south'), leader('south'))).toEqual({
      key: 'finding.leaderInDrivers',
      values: {
        leader: 'South',
        other: 'North',
        ownDrivers: 'people and money',
        otherDrivers: '',
      },
    });
  });

  it('does not hide the driver in which the other city leads', () => {
    expect(finding(leader('north'), leader('north'), leader('south'))).toMatchObject({
      key: 'finding.leaderSplit',
      values: { leader: 'North', ownDrivers: 'people', otherDrivers: 'money' },
    });
    expect(finding(leader('north'), UNDECIDED, leader('south')).key).toBe(
      'finding.leaderAgainstDrivers',
    );
  });

  it('says that a lead holds overall and in no single driver', () => {
    expect(finding(leader('north'), UNDECIDED, UNDECIDED).key).toBe('finding.leaderOverallOnly');
  });

  it('says what an undecided comparison does show', () => {
    expect(finding(UNDECIDED, leader('north'), leader('south'))).toMatchObject({
      key: 'finding.undecidedSplit',
      values: { aDrivers: 'people', bDrivers: 'money' },
    });
    expect(finding(UNDECIDED, UNDECIDED, leader('south'))).toEqual({
      key: 'finding.undecidedOne',
      values: { a: 'North', b: 'South', leader: 'South', drivers: 'money' },
    });
    expect(finding(UNDECIDED, UNDECIDED, UNDECIDED).key).toBe('finding.undecidedNone');
  });

  it('says that nothing can be compared', () => {
    expect(finding(null, UNDECIDED, UNDECIDED)).toEqual({
      key: 'finding.nothingShared',
      values: NAMES,
    });
  });
});
