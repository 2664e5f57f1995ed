import { expect, it } from 'vitest';
import { scoresCsv } from './scores-csv';

const SCORE = Object.freeze({
  city: 'north',
  node: 'trade',
  value: 66.66666666666667,
  lower: 50,
  upper: 75,
  coverage: 0.75,
  present: 3,
  total: 4,
  thin: true,
  rank: 1,
});

it('writes a score in a line, rounded to 9 decimals', () => {
  const rows = [
    { ...SCORE, imputed: 0.1234567891 },
    { ...SCORE, city: 'south', value: null, thin: false, rank: null },
  ];
  expect(scoresCsv({ cities: ['north', 'south'], rows }, 'plain')).toBe(
    [
      'city,node,value,lower,upper,coverage,present,total,thin,rank,imputed',
      'north,trade,66.666666667,50,75,0.75,3,4,1,1,0.123456789',
      'south,trade,,50,75,0.75,3,4,0,,0',
      '',
    ].join('\n'),
  );
});
