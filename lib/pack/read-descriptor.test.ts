import { expect, it } from 'vitest';
import { wordFault } from '../i18n/word-fault';
import { BAD_DESCRIPTORS, items, schema } from './fixtures/bad-descriptors';
import { changedFiles, descriptorWith, swap } from './fixtures/pack-files';
import { plainPack } from './fixtures/plain-pack';
import { SMALL_PACK } from './fixtures/small-pack';
import { readPack } from './read-pack';
import { writePack } from './write-pack';

it.each(BAD_DESCRIPTORS)('%s is named', (_case, descriptor, expected) => {
  const { pack, faults } = readPack(changedFiles(SMALL_PACK, { 'datapackage.json': descriptor }));
  expect(
    faults.map(({ code, field, row }) => (row === null ? [code, field] : [code, field, row])),
  ).toEqual(expected);
  expect(faults.every(({ file }) => file === 'datapackage.json')).toBe(true);
  expect(pack).toBeNull();
  for (const fault of faults) expect(wordFault(fault, 'zh').message).not.toBe('');
});

it('names line and column of broken JSON', () => {
  const { faults } = readPack(
    changedFiles(SMALL_PACK, { 'datapackage.json': '{\n  "resources": [,]\n}' }),
  );
  expect(faults).toMatchObject([{ code: 'package-error', row: 2, column: 17 }]);
});

it('names a declared field that the table does not have', () => {
  const declaring = schema(({ fields }) => fields.push({ name: 'colour', type: 'string' }));
  const { faults } = readPack(changedFiles(SMALL_PACK, { 'datapackage.json': declaring }));
  expect(faults).toMatchObject([{ code: 'missing-label', file: 'items.csv', field: 'colour' }]);
});

it('names a missing table that is needed', () => {
  const without = descriptorWith((descriptor) => {
    descriptor.resources = descriptor.resources.filter(({ name }) => name !== 'cities');
  });
  const { faults } = readPack(changedFiles(SMALL_PACK, { 'datapackage.json': without }));
  const own = faults.filter(({ code }) => code !== 'schema-error');
  expect(own).toMatchObject([{ code: 'package-error', message: { values: { table: 'cities' } } }]);
});

// sha256sum and md5sum of the five bytes "hello" (GNU coreutils).
const HELLO = {
  sha256: '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824',
  md5: '5d41402abc4b2a76b9719d911017c592',
};

it.each([
  ['the right SHA-256', `sha256:${HELLO.sha256}`, []],
  ['a bare MD5', HELLO.md5, []],
  ['a wrong one', `sha256:${'0'.repeat(64)}`, ['hash-count']],
  ['an algorithm that is not known', 'crc32:00000000', ['hash-count']],
])('compares the file with %s', (_case, hash, expected) => {
  const files = changedFiles(SMALL_PACK, {
    'items.csv': 'hello',
    'datapackage.json': items((resource) => {
      resource.hash = hash;
    }),
  });
  const codes = readPack(files).faults.map(({ code }) => code);
  expect(codes.filter((code) => code === 'hash-count')).toEqual(expected);
});

it('names a file of another size', () => {
  const sized = items((resource) => {
    resource.bytes = 7;
  });
  const { faults } = readPack(changedFiles(SMALL_PACK, { 'datapackage.json': sized }));
  expect(faults).toMatchObject([{ code: 'byte-count', file: 'items.csv' }]);
});

it('reads past a resource that is no table of ours, and says so', () => {
  const { pack, warnings } = readPack(
    changedFiles(SMALL_PACK, {
      'extra.csv': 'a\n1\n',
      'datapackage.json': descriptorWith(({ resources }) => {
        resources.push({ name: 'extra', path: 'extra.csv' });
      }),
    }),
  );
  expect(plainPack(pack)).toEqual(SMALL_PACK);
  expect(warnings[0]).toMatchObject({ code: 'resource-error', field: 'resources[21]' });
});

it('knows the descriptor that it writes', () => {
  const { details } = readPack(
    changedFiles(SMALL_PACK, { 'datapackage.json': swap('"1.0"', '"2.0"') }),
  );
  expect(details).toEqual({ version: '2.0' });
});

it('keeps how a table became the pack, word for word', () => {
  const mapping = { version: 1, table: { missing: ['..', 'n/a'] }, drivers: [{ weight: 0.5 }] };
  const files = writePack(SMALL_PACK, { mapping });
  expect(files.get('datapackage.json')).toContain('"fulcrum:mapping": {');
  const { details, faults } = readPack(files);
  expect(faults).toEqual([]);
  expect(details).toEqual({ version: '1.0', mapping });
  expect(writePack(SMALL_PACK, details ?? {})).toEqual(files);
});

it.each([
  ['that is no object', ['no object'], 'package-error'],
  ['that is too long', { version: 'x'.repeat(2_000_000) }, 'package-error'],
])('refuses a kept mapping %s', (_case, mapping, code) => {
  const withMapping = descriptorWith((descriptor) => ({
    ...descriptor,
    'fulcrum:mapping': mapping,
  }));
  const { pack, faults } = readPack(changedFiles(SMALL_PACK, { 'datapackage.json': withMapping }));
  expect(faults).toMatchObject([{ code, field: 'fulcrum:mapping' }]);
  expect(pack).toBeNull();
});

it('takes no other property for a kept mapping', () => {
  const withMapping = descriptorWith((descriptor) => ({ ...descriptor, mapping: { version: 1 } }));
  const { details } = readPack(changedFiles(SMALL_PACK, { 'datapackage.json': withMapping }));
  expect(details).toEqual({ version: '1.0' });
});
