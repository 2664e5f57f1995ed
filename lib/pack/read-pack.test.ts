import { expect, it } from 'vitest';
import { wordFault } from '../cli/pack/show-faults';
import { LOCALES } from '../text/localized';
import { SMALL_PACK } from '../write/fixtures/small-pack';
import type { Fault } from './fault';
import { changedFiles, type FileChanges, swap } from './fixtures/pack-files';
import { readPack } from './read-pack';

const utf8 = new TextEncoder();

function packFiles(changes: FileChanges) {
  return changedFiles(SMALL_PACK, changes);
}

/** Words a fault in both languages (which fails on a missing value) and shortens it. */
function brief(fault: Fault) {
  for (const locale of LOCALES) wordFault(fault, locale);
  return [fault.code, fault.file, fault.row, fault.field];
}

// The codes are those of the Frictionless framework; places are counted by hand in the files
// that the small pack is written to (row 1 is the header).
const CSV_FAULTS: readonly [string, FileChanges, readonly (readonly unknown[])[]][] = [
  ['an empty file', { 'cities.csv': '' }, [['source-error', 'cities.csv', null, null]]],
  [
    'a needed table with a header only',
    { 'cities.csv': (text) => `${text.split('\n')[0]}\n` },
    [['row-count', 'cities.csv', null, null]],
  ],
  [
    'two equal column names',
    { 'items.csv': (text) => text.replaceAll(/(?<=.)$/gm, ',x').replace(',x', ',label_en') },
    [['duplicate-label', 'items.csv', 1, 'label_en']],
  ],
  [
    'a column that is not there',
    { 'waves.csv': (text) => text.replace(',start,', ',').replace(',1780,', ',') },
    [['missing-label', 'waves.csv', 1, 'start']],
  ],
  [
    'a column of no meaning',
    { 'items.csv': (text) => text.replaceAll(/(?<=.)$/gm, ',x') },
    [['extra-label', 'items.csv', 1, 'x']],
  ],
  [
    'a column name in other spelling',
    { 'waves.csv': swap('position', 'Position') },
    [['incorrect-label', 'waves.csv', 1, 'Position']],
  ],
  [
    'another delimiter than the declared one',
    { 'items.csv': (text) => text.replaceAll(',', ';') },
    [['incorrect-label', 'items.csv', 1, null]],
  ],
  [
    'a short row',
    { 'items.csv': swap('item-mill,the mill,磨坊', 'item-mill,the mill') },
    [['missing-cell', 'items.csv', 2, 'label_zh']],
  ],
  [
    'a long row',
    { 'items.csv': swap('item-mill,the mill,磨坊', 'item-mill,the mill,磨坊,more') },
    [['extra-cell', 'items.csv', 2, null]],
  ],
  [
    'a blank row',
    { 'items.csv': swap('\nitem-guild', '\n\nitem-guild') },
    [['blank-row', 'items.csv', 3, null]],
  ],
  [
    'a row of delimiters only',
    { 'items.csv': swap('\nitem-guild', '\n,,\nitem-guild') },
    [['blank-row', 'items.csv', 3, null]],
  ],
  [
    'a quotation mark that is never closed',
    { 'items.csv': swap('the guild', '"the guild') },
    [['source-error', 'items.csv', 3, null]],
  ],
  [
    'a quotation mark inside a cell',
    { 'items.csv': swap('the guild', 'the "guild"') },
    [['source-error', 'items.csv', 3, null]],
  ],
  [
    'a NUL character',
    { 'items.csv': swap('the guild', 'the\0guild') },
    [['source-error', 'items.csv', 3, null]],
  ],
  [
    'GB18030 that is not declared',
    { 'items.csv': Uint8Array.from([...utf8.encode('slug,label_en,label_zh\n'), 0xb7, 0xbb]) },
    [['encoding-error', 'items.csv', null, null]],
  ],
  [
    'half a character',
    { 'items.csv': swap('磨坊', '\ud800') },
    [['encoding-error', 'items.csv', null, null]],
  ],
  [
    'a text where a number belongs',
    { 'observations.csv': swap(',3,', ',high,') },
    [['type-error', 'observations.csv', 2, 'value']],
  ],
  [
    'a thousands separator',
    { 'quantities.csv': swap('12.5', '"1,234.5"') },
    [['type-error', 'quantities.csv', 2, 'value']],
  ],
  [
    'a fraction where a whole number belongs',
    { 'waves.csv': swap(',1,', ',1.5,') },
    [['type-error', 'waves.csv', 2, 'position']],
  ],
  [
    'a date that is not in the calendar',
    { 'sources.csv': swap('2025-08-01', '2025-02-30') },
    [['type-error', 'sources.csv', 2, 'accessed']],
  ],
  [
    'a share over 1',
    { 'index.csv': swap(',0.5,', ',1.04,') },
    [['constraint-error', 'index.csv', 2, 'coverage_threshold']],
  ],
  [
    'a strength of 5',
    { 'links.csv': swap('money,4,', 'money,5,') },
    [['constraint-error', 'links.csv', 5, 'strength']],
  ],
  [
    'a level of 6',
    { 'links.csv': swap('books,3,supports,,,2,', 'books,3,supports,,,6,') },
    [['constraint-error', 'links.csv', 3, 'level']],
  ],
  [
    'a negative weight',
    { 'preset-weights.csv': swap('trade,1', 'trade,-1') },
    [['constraint-error', 'preset-weights.csv', 3, 'weight']],
  ],
  [
    'a word that is not in the list',
    { 'evidence.csv': swap(',policy,', ',politics,') },
    [['constraint-error', 'evidence.csv', 2, 'kind']],
  ],
  [
    'a word of a list that is not in the list',
    { 'evidence.csv': swap('research;scale', 'research;seed') },
    [['constraint-error', 'evidence.csv', 2, 'stages']],
  ],
  [
    'a required cell that is empty',
    { 'waves.csv': swap('1780', '') },
    [['constraint-error', 'waves.csv', 2, 'start']],
  ],
  [
    'a required text that is empty in both languages',
    { 'items.csv': swap('the mill,磨坊', ' ,') },
    [['constraint-error', 'items.csv', 2, 'label_en']],
  ],
  [
    'a web address that would run a program',
    { 'sources.csv': swap('Public domain,,,', 'Public domain,,javascript:alert(1),') },
    [['constraint-error', 'sources.csv', 2, 'url']],
  ],
  [
    'a key that stands twice',
    { 'items.csv': swap('item-guild', 'item-mill') },
    [
      ['primary-key', 'items.csv', 3, 'slug'],
      ['foreign-key', 'links.csv', 4, 'items'],
    ],
  ],
  [
    'an unknown city',
    { 'quantities.csv': swap('north', 'atlantis') },
    [['foreign-key', 'quantities.csv', 2, 'city']],
  ],
  [
    'an unknown passage',
    { 'evidence.csv': swap('north,gazette,2', 'north,gazette,9') },
    [['foreign-key', 'evidence.csv', 3, 'passage']],
  ],
  [
    'an unknown section',
    { 'passages.csv': swap('gazette,2,1', 'gazette,2,7') },
    [['foreign-key', 'passages.csv', 3, 'section']],
  ],
  [
    'a rating that the evidence does not give',
    { 'observations.csv': swap(',2025-06,4,', ',2025-06,3,') },
    [['rating-mismatch', 'observations.csv', 5, 'value']],
  ],
];

it.each(CSV_FAULTS)('%s is named with its place', (_case, changes, expected) => {
  const { pack, faults } = readPack(packFiles(changes));
  expect(faults.map(brief)).toEqual(expected);
  expect(pack).toBeNull();
});

it('names all faults of all tables at once', () => {
  const { faults } = readPack(
    packFiles({
      'cities.csv': swap('municipality', 'village'),
      'waves.csv': swap('1780', 'long ago'),
      'quantities.csv': swap('12.5', 'many'),
      'links.csv': (text) => text.replace('money,4,', 'money,9,').replace('books,3', 'books,0'),
    }),
  );
  expect(faults.map(brief)).toEqual([
    ['constraint-error', 'cities.csv', 2, 'unit_kind'],
    ['type-error', 'waves.csv', 2, 'start'],
    ['constraint-error', 'links.csv', 3, 'strength'],
    ['constraint-error', 'links.csv', 5, 'strength'],
    ['type-error', 'quantities.csv', 2, 'value'],
  ]);
});

it('does not repeat one bad slug at every reference to its row', () => {
  const { faults } = readPack(packFiles({ 'cities.csv': swap('municipality', 'village') }));
  expect(faults).toHaveLength(1);
});

it('hints at the fix of a number with separators', () => {
  const { faults } = readPack(packFiles({ 'quantities.csv': swap('12.5', '"1,234.5"') }));
  const [fault] = faults;
  expect(fault?.fix.key).toBe('notPlainNumber.fix');
  expect(fault?.column).toBe(7);
});

// "磨坊" in GB18030, from the code table of the standard.
const MILL_IN_GB18030 = [0xc4, 0xa5, 0xb7, 0xbb];

const ACCEPTED: readonly [string, FileChanges][] = [
  ['lines that end in CR', { 'items.csv': (text) => text.replaceAll('\n', '\r') }],
  ['lines that end in CR LF', { 'items.csv': (text) => text.replaceAll('\n', '\r\n') }],
  ['a byte order mark', { 'items.csv': (text) => utf8.encode(`\uFEFF${text}`) }],
  ['no line end at the end', { 'items.csv': (text) => text.trimEnd() }],
  [
    'columns in another order',
    { 'preset-weights.csv': 'weight,node,preset\n1,learning,equal\n1,trade,equal\n' },
  ],
];

it.each(ACCEPTED)('%s is accepted', (_case, changes) => {
  const { pack, faults } = readPack(packFiles(changes));
  expect(faults).toEqual([]);
  expect(pack).toEqual(SMALL_PACK);
});

it('reads GB18030 where the descriptor declares it', () => {
  const bytes = Uint8Array.from([
    ...utf8.encode('slug,label_en,label_zh\nitem-mill,the mill,'),
    ...MILL_IN_GB18030,
    ...utf8.encode('\nitem-guild,the guild,\n'),
  ]);
  const { pack, faults } = readPack(
    packFiles({
      'items.csv': bytes,
      'datapackage.json': swap(
        '"path":"items.csv","type":"table","format":"csv","mediatype":"text/csv","encoding":"utf-8"',
        '"path":"items.csv","encoding":"gb18030"',
      ),
    }),
  );
  expect(faults).toEqual([]);
  expect(pack?.items[0]?.label).toEqual({ en: 'the mill', zh: '磨坊' });
  expect(pack?.items[1]?.label).toEqual({ en: 'the guild' });
});

it('reads minus zero as zero', () => {
  const { pack } = readPack(packFiles({ 'quantities.csv': swap('12.5', '-0') }));
  expect(Object.is(pack?.quantities[0]?.value, 0)).toBe(true);
});

it('reads the missing values that the descriptor declares', () => {
  const { pack, faults } = readPack(
    packFiles({
      'waves.csv': (text) => text.replace(/,$/m, ',n/a'),
      'datapackage.json': (text) =>
        text.replaceAll('"missingValues":[""]', '"missingValues":["n/a"]'),
    }),
  );
  expect(faults).toEqual([]);
  expect(pack?.waves[0]?.end).toBeNull();
});
