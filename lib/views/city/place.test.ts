import { describe, expect, it } from 'vitest';
import { scorePack } from '../../edition/score-pack';
import { scoredObservations } from '../../evidence/scored-observations';
import { MEASURE_PACK } from '../../pack/fixtures/measure-pack';
import { frameworkFromPack } from '../../pack/framework-from-pack';
import type { Score, ScoreTable } from '../../scoring/types';
import { cityView } from '../city';
import type { CityPageData } from './data';
import { nearestPeers } from './peers';
import { spreadOf, standingsOf } from './standing';

const [index] = MEASURE_PACK.index;
if (index === undefined) throw new Error('The fixture has no index row.');
const DATA: CityPageData = {
  intervals: [],
  ...MEASURE_PACK,
  index,
  framework: frameworkFromPack(MEASURE_PACK),
  scored: scoredObservations(MEASURE_PACK).scored,
  scores: scorePack(MEASURE_PACK),
};
const ALDER = cityView(DATA, 'alder', 'en')?.place;

/** A table of scores, in which a city may lack some. */
function table(values: Readonly<Record<string, readonly (number | null)[]>>): ScoreTable {
  const rows = Object.entries(values).flatMap(([city, own]) =>
    own.map(
      (value, at): Score => ({
        ...{ city, node: `n${at}`, value, lower: 0, upper: 100, coverage: 1 },
        ...{ present: 1, total: 1, thin: false, rank: null },
      }),
    ),
  );
  return { cities: Object.keys(values), rows };
}

describe('the place of a city among many', () => {
  /*
   * By hand, points of the seven or six cities that have a value, in order:
   * dust 0 25 50 66.7 75 83.3 100; firms 0 5 25 37.5 50 75 100; graduates 0 20 40 60 80 100;
   * rent 0 25 50 60 75 90 100; spending 10 20 30 40 50 60 100; output 0 19.9 35 50 65 80 100.
   */
  it('names what stands above the median, with value and rank', () => {
    expect(ALDER?.strengths).toHaveLength(1);
    const [best] = ALDER?.strengths ?? [];
    expect(best).toMatchObject({
      ...{ indicator: 'spending', value: 2.5, unit: { en: '% of output' } },
      ...{ period: { from: '2021' }, rank: 3, count: 7 },
    });
    expect(best?.points).toBeCloseTo(50, 9);
    expect(best?.median).toBeCloseTo(40, 9);
    expect(best?.distance).toBeCloseTo(10, 9);
  });

  it('names what stands below it, the farthest first; what is at the median stands on no side', () => {
    const rows = ALDER?.weaknesses.map(({ indicator, rank, count }) => [indicator, rank, count]);
    expect(rows).toEqual([
      ['dust', 5, 7],
      ['firms', 5, 7],
      ['graduates', 4, 6],
      ['rent', 5, 7],
    ]);
    const [dust] = ALDER?.weaknesses ?? [];
    expect(dust?.median).toBeCloseTo(200 / 3, 9);
    expect(dust?.distance).toBeCloseTo(-50 / 3, 9);
  });

  it('names the three closest profiles, each with its comparison', () => {
    // Alder 37.5, 45, 50; larch 37.5, 70, 66.7; elm 42.474, 20, 75; birch 0, 60, 50.
    expect(ALDER?.peers.map(({ slug, shared, href }) => [slug, shared, href])).toEqual([
      ['larch', 3, '/en/towns/compare/alder,larch'],
      ['elm', 3, '/en/towns/compare/alder,elm'],
      ['birch', 3, '/en/towns/compare/alder,birch'],
    ]);
    const distances = ALDER?.peers.map(({ distance }) => distance.toFixed(3));
    expect(distances).toEqual(['17.347', '20.613', '23.318']);
  });

  it('says nothing of an index of few cities', () => {
    const few = { ...DATA, cities: DATA.cities.slice(0, 6) };
    expect(cityView(few, 'alder', 'en')?.place).toBeNull();
  });
});

describe('standingsOf', () => {
  it('needs five values for a median', () => {
    const four = table({ a: [10], b: [20], c: [30], d: [40], e: [null] });
    expect(spreadOf(four, 'n0')).toBeNull();
    expect(standingsOf(four, 'a', ['n0'])).toEqual({ above: [], below: [] });
  });

  it('gives equal points one rank, and names five on a side at most', () => {
    const many = table({
      a: [60, 70, 80, 90, 95, 100],
      b: [60, 0, 0, 0, 0, 0],
      c: [50, 0, 0, 0, 0, 0],
      d: [0, 0, 0, 0, 0, 0],
      e: [0, 0, 0, 0, 0, 0],
    });
    const { above } = standingsOf(many, 'a', ['n0', 'n1', 'n2', 'n3', 'n4', 'n5']);
    expect(above.map(({ indicator }) => indicator)).toEqual(['n5', 'n4', 'n3', 'n2', 'n1']);
    expect(standingsOf(many, 'c', ['n0']).above).toEqual([]);
    expect(standingsOf(many, 'd', ['n0']).below).toMatchObject([{ rank: 4, count: 5 }]);
    expect(standingsOf(many, 'b', ['n0']).above).toMatchObject([{ rank: 1, distance: 10 }]);
  });
});

describe('nearestPeers', () => {
  it('compares the drivers that both have, two at least, each alike', () => {
    const scores = table({
      a: [50, 50, null],
      one: [50, null, 50],
      near: [53, 54, 0],
      far: [50, 0, null],
    });
    const peers = nearestPeers(scores, 'a', ['n0', 'n1', 'n2']);
    // √((3² + 4²) / 2) and √(50² / 2).
    expect(peers.map(({ city, shared }) => [city, shared])).toEqual([
      ['near', 2],
      ['far', 2],
    ]);
    expect(peers.map(({ distance }) => distance.toFixed(3))).toEqual(['3.536', '35.355']);
  });
});
