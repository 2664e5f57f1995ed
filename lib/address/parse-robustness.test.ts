import { expect, it } from 'vitest';
import { parseRobustnessPart } from './parse-robustness';
import { robustnessPath } from './robustness-paths';

it('reads back what it writes', () => {
  for (const part of [
    { pair: null, drivers: null },
    { pair: ['north', 'south'], drivers: null },
    { pair: ['north', 'south'], drivers: ['money', 'people'] },
  ] as const) {
    const path = robustnessPath('en', 'places', part);
    const [, , , , ...segments] = path.split('/');
    expect(parseRobustnessPart(segments)).toEqual(part);
  }
});

it('reads commas that a browser has encoded', () => {
  expect(parseRobustnessPart(['north%2Csouth'])).toMatchObject({ pair: ['north', 'south'] });
});

it.each([
  [['north']],
  [['north,north']],
  [['north,south,east']],
  [['North,south']],
  [['north,south', 'money']],
  [['north,south', 'money,people', 'more']],
])('finds nothing under %j', (segments) => {
  expect(parseRobustnessPart(segments)).toBeNull();
});
