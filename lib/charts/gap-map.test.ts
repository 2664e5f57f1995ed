import { expect, test } from 'vitest';
import type { Framework, Indicator } from '../framework/types';
import type { Score } from '../scoring/types';
import type { ChartWords } from './chart-series';
import { buildGapMap } from './gap-map';

const WORDS = Object.freeze({ locale: 'zh', missing: '无依据' }) as ChartWords;
const CITIES = Object.freeze([{ slug: 'shanghai', name: '上海', position: 1 }]);

function indicator(slug: string, parent: string, ratingStep: number | null): Indicator {
  return {
    kind: 'indicator',
    slug,
    parent,
    weight: 1,
    direction: 1,
    normalisation: 'goalposts',
    transform: null,
    goalposts: [0, 4],
    role: 'input',
    ratingStep,
  };
}

/** A driver, a driver nested in it, a rubric under each, and a measure. */
const FRAMEWORK = Object.freeze({
  version: '1',
  root: 'index',
  parameters: {},
  nodes: [
    { kind: 'index', slug: 'index', parent: null, weight: 1, aggregation: 'arithmetic' },
    { kind: 'driver', slug: 'talent', parent: 'index', weight: 1, aggregation: 'arithmetic' },
    { kind: 'driver', slug: 'founders', parent: 'talent', weight: 1, aggregation: 'arithmetic' },
    indicator('pipeline', 'talent', 1),
    indicator('backing', 'founders', 1),
    indicator('graduates', 'talent', null),
  ],
} as unknown as Framework);

function row(node: string, value: number | null): Score {
  const present = value === null ? 0 : 1;
  return {
    city: 'shanghai',
    node,
    value,
    lower: value ?? 0,
    upper: value ?? 100,
    coverage: present,
    present,
    total: 1,
    thin: false,
    rank: null,
  };
}

test('a group for each driver under the root, with the indicators of nested drivers', () => {
  const table = {
    cities: ['shanghai'],
    rows: [row('pipeline', 75), row('backing', null), row('graduates', 62.5)],
  };
  const map = buildGapMap(table, FRAMEWORK, { pipeline: '高校' }, CITIES, WORDS);
  expect(map.groups.map((group) => group.driver.slug)).toEqual(['talent']);
  const cells = map.groups[0]?.rows.map(({ indicator: node, cells: [cell] }) => [
    node.label,
    cell?.level,
    cell?.text,
  ]);
  // A rubric of 75 is level 3; a measure shows its score; nothing known is a word, never level 0.
  expect(new Map(cells?.map(([label, ...rest]) => [label, rest]))).toEqual(
    new Map([
      ['高校', [3, '3']],
      ['backing', [null, '无依据']],
      ['graduates', [2.5, '62.5']],
    ]),
  );
});
