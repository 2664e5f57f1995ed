import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparePacks, EMPTY_PACK } from './compare-packs';
import { changedRow, withoutRow } from './fixtures/changed-rows';
import { SMALL_PACK } from './fixtures/small-pack';
import type { Pack } from './tables';
import { writeTables } from './write-tables';

const ITEM_SLUGS = ['bridge', 'canal', 'dock', 'ferry', 'lock'];

/** A pack that differs from others of its kind in its items only: which, how named, in what order. */
const somePack: fc.Arbitrary<Pack> = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...ITEM_SLUGS), fc.constantFrom('old', 'new')), {
    selector: ([slug]) => slug,
  })
  .map((items) => ({
    ...SMALL_PACK,
    items: items.map(([slug, label]) => ({ slug, label: { en: label } })),
  }));

/** The items of a pack after the changes to them, by slug. */
function applied(pack: Pack, changes: ReturnType<typeof comparePacks>, after: Pack) {
  const [items] = changes;
  const labels = new Map(pack.items.map(({ slug, label }) => [slug, label.en]));
  for (const [slug] of items?.removed ?? []) labels.delete(String(slug));
  for (const { key, cells } of items?.changed ?? []) {
    for (const { before, after: now } of cells) {
      expect(labels.get(String(key[0]))).toBe(before);
      labels.set(String(key[0]), String(now));
    }
  }
  for (const [slug] of items?.added ?? []) {
    labels.set(String(slug), after.items.find((item) => item.slug === slug)?.label.en);
  }
  return labels;
}

test('nothing is listed exactly where two packs are written alike', () => {
  fc.assert(
    fc.property(somePack, somePack, (before, after) => {
      expect(comparePacks(before, before)).toEqual([]);
      const alike = writeTables(before).get('items.csv') === writeTables(after).get('items.csv');
      expect(comparePacks(before, after).length === 0).toBe(alike);
    }),
  );
});

test('the changes lead from the one pack to the other, and back', () => {
  fc.assert(
    fc.property(somePack, somePack, (before, after) => {
      const [there] = comparePacks(before, after);
      const [back] = comparePacks(after, before);
      expect(there?.added).toEqual(back?.removed);
      expect(there?.changed.length).toBe(back?.changed.length);
      expect(there?.reordered).toBe(back?.reordered);
      const expected = new Map(after.items.map(({ slug, label }) => [slug, label.en]));
      expect(applied(before, comparePacks(before, after), after)).toEqual(expected);
    }),
  );
});

test('rows are named by their natural keys, cells by their columns', () => {
  const [link] = SMALL_PACK.links;
  const changed = changedRow(SMALL_PACK, 'links', 2, { level: 1, reason: { en: 'Other.' } });
  const [links] = comparePacks(SMALL_PACK, withoutRow(changed, 'links', 3));
  expect(links).toEqual({
    table: 'links',
    added: [],
    changed: [
      {
        key: [link?.evidence, link?.indicator],
        cells: [
          { column: 'level', before: link?.level, after: 1 },
          { column: 'reason_en', before: link?.reason.en ?? '', after: 'Other.' },
          ...(link?.reason.zh === undefined
            ? []
            : [{ column: 'reason_zh', before: link.reason.zh, after: '' }]),
        ],
      },
    ],
    removed: [[SMALL_PACK.links[1]?.evidence, SMALL_PACK.links[1]?.indicator]],
    reordered: false,
  });
});

test('an order that changed is told without a row that did', () => {
  const cities = SMALL_PACK.cities.toReversed();
  expect(comparePacks(SMALL_PACK, { ...SMALL_PACK, cities })).toEqual([
    { table: 'cities', added: [], changed: [], removed: [], reordered: true },
  ]);
});

test('against an empty pack everything is new', () => {
  const rows = comparePacks(EMPTY_PACK, SMALL_PACK).map(({ table, added }) => [
    table,
    added.length,
  ]);
  const filled = Object.entries(SMALL_PACK).filter(([, table]) => table.length > 0);
  expect(rows).toEqual(filled.map(([name, table]) => [name, table.length]));
});
