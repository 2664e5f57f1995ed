import { expect, test } from 'vitest';
import { explainChange } from '../../edition/explain/explain-change';
import { prepareChange } from '../../edition/explain/prepare-change';
import { scorePack } from '../../edition/score-pack';
import { changedRow } from '../../pack/fixtures/changed-rows';
import { SMALL_PACK } from '../../pack/fixtures/small-pack';
import { changePartsTable } from '../view-tables';
import { changedCityView, changeNames } from './changed-city';

/* Learning comes to weigh three times as much as trade: 3 of 4 instead of 1 of 2. */

const reweighted = changedRow(SMALL_PACK, 'nodes', 3, { weight: 3 });
const [before, after] = [SMALL_PACK, reweighted].map((pack) => ({ pack, scores: scorePack(pack) }));
if (before === undefined || after === undefined) throw new Error('two packs make two editions');
const prepared = prepareChange(before, after);
const change = explainChange(prepared, 'north');

test('a page has the share of each node before and after, with its name', () => {
  const { causes } = changedCityView(change, prepared, changeNames(prepared), false);
  expect(causes.map(({ cause, weights }) => [cause, weights])).toEqual([
    [
      'weights',
      [
        {
          node: 'learning',
          label: { en: 'learning', zh: 'learning（组）' },
          before: 0.5,
          after: 0.75,
        },
        { node: 'trade', label: { en: 'trade', zh: 'trade（组）' }, before: 0.5, after: 0.25 },
      ],
    ],
  ]);
});

test('a table has them as node, before and after', () => {
  const { columns, rows } = changePartsTable([change]);
  expect(columns.at(-1)).toBe('weights');
  expect(rows.map((row) => [row[1], row[2], row.at(-1)])).toEqual([
    ['small-index', 'weights', 'learning:0.5:0.75;trade:0.5:0.25'],
  ]);
});
