import { expect, it } from 'vitest';
import { MEASURE_PACK } from '../pack/fixtures/measure-pack';
import { scoreOf } from '../scoring/score-of';
import { scorePack } from './score-pack';

const SCORES = scorePack(MEASURE_PACK);
const pointsOf = (city: string, node: string) => scoreOf(SCORES, city, node).value;

// Firms per 1,000 persons run from 1 (birch) to 5 (cedar); graduates from 3 (cedar) to 8 (birch);
// output lies on a logarithmic scale from 10 to 1,000; dust from 35 (0 points) to 5 (100 points);
// rent from 40 (0 points) to 20 (100 points).
it.each([
  ['alder', 'firms', 25],
  ['hazel', 'firms', 5],
  ['alder', 'output', 50],
  ['fir', 'output', (100 * Math.log(20)) / Math.log(100)],
  ['larch', 'graduates', 80],
  ['larch', 'spending', 60],
  ['elm', 'dust', 75],
  ['hazel', 'rent', 90],
  ['alder', 'work', 37.5],
  ['alder', 'learning', 45],
  ['alder', 'living', 50],
  ['alder', 'towns', 132.5 / 3],
])('%s has at %s the points worked out by hand', (city, node, points) => {
  expect(pointsOf(city, node)).toBeCloseTo(points, 9);
});

it('counts what cannot be divided as missing', () => {
  expect(scoreOf(SCORES, 'maple', 'firms')).toMatchObject({ value: null, present: 0 });
  expect(scoreOf(SCORES, 'maple', 'towns')).toMatchObject({ present: 4, total: 6 });
  expect(scoreOf(SCORES, 'maple', 'towns').coverage).toBeCloseTo(4 / 6, 12);
});

it('ranks every town that covers half of the weight', () => {
  const ranks = SCORES.cities.map((city) => scoreOf(SCORES, city, 'towns').rank);
  expect([...ranks].sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});
