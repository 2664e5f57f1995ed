import { expect, it } from 'vitest';
import { wordFault } from '../i18n/word-fault';
import { LOCALES } from '../text/localized';
import type { Fault } from './fault';
import { DECLARED_GB18030, MINUS_ZERO, SAME_TABLES } from './fixtures/accepted-tables';
import { BAD_TABLES } from './fixtures/bad-tables';
import { changedFiles, type FileChanges, swap } from './fixtures/pack-files';
import { plainPack } from './fixtures/plain-pack';
import { SMALL_PACK } from './fixtures/small-pack';
import { readPack } from './read-pack';

function packFiles(changes: FileChanges) {
  return changedFiles(SMALL_PACK, changes);
}

/** Words a fault in both languages (which fails on a missing value) and shortens it. */
function brief(fault: Fault) {
  for (const locale of LOCALES) wordFault(fault, locale);
  return [fault.code, fault.file, fault.row, fault.field];
}

it.each(BAD_TABLES)('%s is named with its place', (_case, changes, expected) => {
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

it.each(SAME_TABLES)('%s is accepted', (_case, changes) => {
  const { pack, faults } = readPack(packFiles(changes));
  expect(faults).toEqual([]);
  expect(plainPack(pack)).toEqual(SMALL_PACK);
});

it('reads GB18030 where the descriptor declares it', () => {
  const { pack, faults } = readPack(packFiles(DECLARED_GB18030));
  expect(faults).toEqual([]);
  expect(pack?.items[0]?.label).toEqual({ en: 'the mill', zh: '磨坊' });
  expect(pack?.items[1]?.label).toEqual({ en: 'the guild' });
});

it('reads minus zero as zero', () => {
  const { pack } = readPack(packFiles(MINUS_ZERO));
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
