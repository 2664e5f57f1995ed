import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packHash } from '../edition/pack-hash';
import { plainPack } from './fixtures/plain-pack';
import { SMALL_PACK } from './fixtures/small-pack';
import { readPack } from './read-pack';
import type { Pack } from './tables';
import { writePack } from './write-pack';
import { writeTables } from './write-tables';

const DETAILS = Object.freeze({
  version: '3',
  created: '2026-01-09T00:00:00Z',
  licenses: [{ name: 'CC-BY-4.0' }],
  contributors: [{ title: 'A. Tester', roles: ['creator'] }],
});

it('gives back what was written', () => {
  const { pack, details, faults } = readPack(writePack(SMALL_PACK, DETAILS));
  expect(faults).toEqual([]);
  expect(plainPack(pack)).toEqual(SMALL_PACK);
  expect(details).toEqual(DETAILS);
});

it('writes the same bytes again', () => {
  const first = writePack(SMALL_PACK, DETAILS);
  const { pack, details } = readPack(first);
  const second = writePack(pack ?? SMALL_PACK, details ?? {});
  expect([...second]).toEqual([...first]);
});

it('leaves out tables without rows', () => {
  const names = [...writeTables({ ...SMALL_PACK, disagreements: [] }).keys()];
  expect(names).not.toContain('disagreements.csv');
  expect(names).toHaveLength(20);
});

it('quotes no more than it must', () => {
  const items = [
    { slug: 'plain', label: { en: 'it has spaces; and semicolons' } },
    { slug: 'comma', label: { en: 'one, two', zh: '一，二' } },
    { slug: 'quote', label: { en: 'a "quoted" word' } },
    { slug: 'formula', label: { en: '=1+1' } },
  ];
  // RFC 4180, section 2: commas and quotes need quotes; a pack is data, so formulas stay as they are.
  expect(writeTables({ ...SMALL_PACK, items }).get('items.csv')).toBe(
    [
      'slug,label_en,label_zh',
      'plain,it has spaces; and semicolons,',
      'comma,"one, two",一，二',
      'quote,"a ""quoted"" word",',
      'formula,=1+1,',
      '',
    ].join('\n'),
  );
});

const wording = fc
  .string({ unit: 'grapheme', minLength: 1 })
  .filter((text) => /\S/.test(text) && !text.includes('\0'));
const hardText = fc.oneof(
  wording,
  fc.constantFrom('a\r', '\rb', 'a\r\nb', '"', '""', ' ,', '\t;', '=cmd', '磨坊，“引号”'),
);
const localized = fc.oneof(
  fc.record({ en: hardText, zh: hardText }),
  fc.record({ en: hardText }),
  fc.record({ zh: hardText }),
);

describe('any text and number comes back as it was', () => {
  it('in items', () => {
    fc.assert(
      fc.property(fc.array(localized, { maxLength: 20 }), (labels) => {
        const further = labels.map((label, place) => ({ slug: `item-${place}`, label }));
        const pack = { ...SMALL_PACK, items: [...SMALL_PACK.items, ...further] };
        expect(plainPack(readPack(writePack(pack)).pack)).toEqual(pack);
      }),
    );
  });

  it('in quantities', () => {
    const finite = fc.double({ noDefaultInfinity: true, noNaN: true });
    fc.assert(
      fc.property(finite, (double) => {
        const value = double === 0 ? 0 : double;
        const quantities = SMALL_PACK.quantities.map((row) => ({ ...row, value }));
        const pack = { ...SMALL_PACK, quantities };
        expect(plainPack(readPack(writePack(pack)).pack)).toEqual(pack);
      }),
    );
  });
});

function text(content: string | Uint8Array | undefined): string {
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
}

describe('a column that came later', () => {
  const file = 'second-ratings.csv';
  const [row] = SMALL_PACK.secondRatings;
  if (row === undefined) throw new Error('The fixture has no second rating.');
  const kept: Pack = { ...SMALL_PACK, secondRatings: [{ ...row, firstLevel: 'none' }] };

  it('is not written where no row has a value, so that older packs keep their bytes', () => {
    const files = writePack(SMALL_PACK);
    expect(text(files.get(file)).split('\n')[0]).not.toContain('first_level');
    expect(text(files.get('datapackage.json'))).not.toContain('first_level');
    expect(packHash(kept)).not.toBe(packHash(SMALL_PACK));
  });

  it('is written where it is used, declared, and read again', () => {
    const files = writePack(kept);
    expect(text(files.get(file)).split('\n')[0]).toMatch(/,first_level$/);
    expect(text(files.get('datapackage.json'))).toContain('"first_level"');
    expect(plainPack(readPack(files).pack)).toEqual(kept);
  });
});
