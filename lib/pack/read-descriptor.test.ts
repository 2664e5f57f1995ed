import { expect, it } from 'vitest';
import { wordFault } from '../cli/pack/show-faults';
import { SMALL_PACK } from '../write/fixtures/small-pack';
import { changedFiles, descriptorWith, swap } from './fixtures/pack-files';
import { readPack } from './read-pack';

type ResourceChange = (resource: Record<string, unknown>) => unknown;
type Fields = { fields: Record<string, unknown>[] } & Record<string, unknown>;

/** Resource 11 is items, the first of the alphabet's three columns slug, label_en, label_zh. */
const ITEMS = 11;

function items(change: ResourceChange) {
  return descriptorWith(({ resources }) => {
    const resource = resources[ITEMS];
    if (resource?.name !== 'items') throw new Error('The items stand elsewhere.');
    change(resource);
  });
}

function schema(change: (schema: Fields) => unknown) {
  return items((resource) => change(resource.schema as Fields));
}

const at = `resources[${ITEMS}]`;

// What each is to answer: bad inputs by kind, codes after the Frictionless framework.
const DESCRIPTORS: readonly [
  string,
  string | ((text: string) => string) | null,
  readonly (readonly [string, string | null])[],
][] = [
  ['no descriptor', null, [['package-error', null]]],
  ['no JSON', '{"name": nope}', [['package-error', null]]],
  ['a list', '[]', [['package-error', null]]],
  ['null', 'null', [['package-error', null]]],
  [
    'a key that changes prototypes',
    '{"__proto__": {"resources": []}}',
    [['package-error', '__proto__']],
  ],
  ['a depth of 10,000', `${'['.repeat(10_000)}${']'.repeat(10_000)}`, [['package-error', null]]],
  ['no resources', '{"resources": []}', [['package-error', 'resources']]],
  [
    'a resource without a path',
    '{"resources": [{"name": "a"}]}',
    [['package-error', 'resources[0].path']],
  ],
  ['half a character', '{"name": "\\ud800", "resources": []}', [['encoding-error', null]]],
  [
    'a missing file',
    items((it) => {
      it.path = 'other.csv';
    }),
    [['source-error', `${at}.path`]],
  ],
  [
    'a path to the web',
    items((it) => {
      it.path = 'http://example.org/items.csv';
    }),
    [['scheme-error', `${at}.path`]],
  ],
  [
    'a path to a local address',
    items((it) => {
      it.path = 'file:///etc/passwd';
    }),
    [['scheme-error', `${at}.path`]],
  ],
  [
    'a path out of the pack',
    items((it) => {
      it.path = '../items.csv';
    }),
    [['unsafe-path', `${at}.path`]],
  ],
  [
    'a path from the root',
    items((it) => {
      it.path = '/items.csv';
    }),
    [['unsafe-path', `${at}.path`]],
  ],
  [
    'a path with backslashes',
    items((it) => {
      it.path = '..\\items.csv';
    }),
    [['unsafe-path', `${at}.path`]],
  ],
  [
    'a drive',
    items((it) => {
      it.path = 'C:/items.csv';
    }),
    [['unsafe-path', `${at}.path`]],
  ],
  [
    'two resources of one name',
    descriptorWith(({ resources }) => {
      resources.push({ ...resources[0] });
    }),
    [['package-error', 'resources[19]']],
  ],
  [
    'an unknown field type',
    schema(({ fields }) => {
      fields[0] = { name: 'slug', type: 'slug' };
    }),
    [['field-error', `${at}.schema.fields[0]`]],
  ],
  [
    'a minimum over the maximum',
    schema(({ fields }) => {
      fields[0] = { name: 'slug', constraints: { minimum: 2, maximum: 1 } };
    }),
    [['field-error', `${at}.schema.fields[0]`]],
  ],
  [
    'a pattern made to hang',
    schema(({ fields }) => {
      fields[0] = { name: 'slug', constraints: { pattern: '(a+)+$' } };
    }),
    [['constraint-error', `${at}.schema.fields[0]`]],
  ],
  [
    'a primary key on no field',
    schema((it) => {
      it.primaryKey = 'id';
    }),
    [['schema-error', `${at}.schema.primaryKey`]],
  ],
  [
    'a foreign key on no field',
    schema((it) => {
      it.foreignKeys = [{ fields: 'id', reference: { resource: 'nodes', fields: 'slug' } }];
    }),
    [['schema-error', `${at}.schema.foreignKeys[0]`]],
  ],
  [
    'a foreign key to no resource',
    schema((it) => {
      it.foreignKeys = [{ fields: 'slug', reference: { resource: 'none', fields: 'slug' } }];
    }),
    [['schema-error', `${at}.schema.foreignKeys[0]`]],
  ],
  [
    'a schema without fields',
    items((it) => {
      it.schema = {};
    }),
    [['schema-error', `${at}.schema.fields`]],
  ],
];

it.each(DESCRIPTORS)('%s is named', (_case, descriptor, expected) => {
  const { pack, faults } = readPack(changedFiles(SMALL_PACK, { 'datapackage.json': descriptor }));
  expect(faults.map(({ code, field }) => [code, field])).toEqual(expected);
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
  expect(pack).toEqual(SMALL_PACK);
  expect(warnings[0]).toMatchObject({ code: 'resource-error', field: 'resources[19]' });
});

it('knows the descriptor that it writes', () => {
  const { details } = readPack(
    changedFiles(SMALL_PACK, { 'datapackage.json': swap('"1.0"', '"2.0"') }),
  );
  expect(details).toEqual({ version: '2.0' });
});
