import { expect, test } from 'vitest';
import type { Score, ScoreTable } from '../scoring/types';
import { buildChartSeries, type ChartWords, hasImputedMark } from './chart-series';

const WORDS: ChartWords = Object.freeze({
  locale: 'en',
  driver: 'Driver',
  indicator: 'Indicator',
  city: 'City',
  score: 'Score',
  bounds: 'Bounds',
  coverage: 'Coverage',
  missing: 'no evidence',
  thin: 'thin',
  imputed: '{share} imputed',
  level: 'level',
  table: 'Table',
  source: 'Source:',
});
const CITY = Object.freeze({ slug: 'shanghai', name: 'Shanghai', position: 1 });
const NODE = Object.freeze({ slug: 'talent', label: 'Talent' });

function score(part: Partial<Score>): Score {
  return {
    city: 'shanghai',
    node: 'talent',
    value: 62.5,
    lower: 15.6,
    upper: 90.6,
    coverage: 0.25,
    present: 1,
    total: 4,
    thin: false,
    rank: null,
    ...part,
  };
}

function pointOf(rows: readonly Score[]) {
  const table: ScoreTable = Object.freeze({ cities: ['shanghai'], rows });
  return buildChartSeries(table, [NODE], [CITY], WORDS).points[0]?.[0];
}

test('a score is a number to draw and a text to write', () => {
  expect(pointOf([score({})])).toEqual({
    city: CITY,
    node: NODE,
    state: 'scored',
    value: 62.5,
    bounds: { lower: 15.6, upper: 90.6 },
    valueText: '62.5',
    boundsText: '16–91',
    coverageText: '25%',
  });
});

test('a thin score is marked as one', () => {
  expect(pointOf([score({ thin: true })])?.state).toBe('thin');
});

test('a score of which a part is imputed has a mark, for which a key is needed', () => {
  const point = pointOf([score({ imputed: 0.25 })]);
  expect(point?.valueText).toBe('62.5*');
  expect(point?.coverageText).toBe('25% (25% imputed)');
  expect(point && hasImputedMark({ points: [[point]] })).toBe(true);
  const plain = pointOf([score({ value: null, imputed: 0.25 })]);
  expect(plain && hasImputedMark({ points: [[plain]] })).toBe(false);
});

test('where no number is allowed the bounds are written instead', () => {
  const point = pointOf([score({ value: null })]);
  expect(point?.state).toBe('bounds');
  expect(point?.valueText).toBe('16–91');
});

test('without evidence there is a word, no number and no bounds: never 0', () => {
  const point = pointOf([score({ value: null, present: 0, coverage: 0, lower: 0, upper: 100 })]);
  expect(point).toMatchObject({
    state: 'missing',
    value: null,
    bounds: null,
    valueText: 'no evidence',
    coverageText: '0%',
  });
});

test('a city that the table does not hold is missing', () => {
  expect(pointOf([])?.state).toBe('missing');
});
