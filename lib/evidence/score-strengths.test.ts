import { expect, it } from 'vitest';
import { compareData } from '../views/compare/compare.fixture';
import { withStrengths } from './score-strengths';

const { scores, framework } = compareData();
const LINKS = [
  { city: 'north', indicator: 'skill', strength: 1 },
  { city: 'north', indicator: 'skill', strength: 4 },
  { city: 'north', indicator: 'funds', strength: 2 },
  { city: 'south', indicator: 'funds', strength: 3 },
];

function strengthsOf(city: string, node: string) {
  const { rows } = withStrengths(scores, framework, LINKS);
  return rows.find((row) => row.city === city && row.node === node)?.strengths;
}

it('counts each rating once, by its strongest passage, at its indicator and at every node above', () => {
  const one = { asserted: 0, named: 0, quantified: 0, outcome: 0 };
  expect(strengthsOf('north', 'skill')).toEqual({ ...one, outcome: 1 });
  expect(strengthsOf('north', 'people')).toEqual({ ...one, outcome: 1 });
  expect(strengthsOf('north', framework.root)).toEqual({ ...one, named: 1, outcome: 1 });
  expect(strengthsOf('south', framework.root)).toEqual({ ...one, quantified: 1 });
});

it('says nothing where nothing is rated', () => {
  expect(strengthsOf('south', 'people')).toBeUndefined();
  expect(withStrengths(scores, framework, [])).toBe(scores);
});
