import { expect, it } from 'vitest';
import { PACK_TABLE_NAMES } from './columns';
import { SMALL_PACK } from './fixtures/small-pack';
import { packDescriptor } from './pack-descriptor';
import { tableSchemaOf } from './table-schema';

const ALL = new Set(PACK_TABLE_NAMES);

it('describes the package and each file after Data Package 2.0', () => {
  // Five bytes and their checksum by GNU wc and sha256sum.
  const contents = new Map([['waves.csv', 'hello']]);
  const { resources, ...descriptor } = JSON.parse(
    packDescriptor(SMALL_PACK, contents, { licenses: [{ name: 'CC-BY-4.0' }] }),
  );
  expect(descriptor).toEqual({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'small-index',
    title: 'Small index',
    description: 'For tests.',
    version: '1.0',
    licenses: [{ name: 'CC-BY-4.0' }],
    sources: [{ title: 'The gazette' }],
  });
  expect(resources).toHaveLength(1);
  expect(resources[0]).toMatchObject({
    $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
    name: 'waves',
    path: 'waves.csv',
    type: 'table',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: 5,
    hash: 'sha256:2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824',
  });
});

it('derives the Table Schema from the definition of the table', () => {
  const slug = '^[a-z0-9]+(-[a-z0-9]+)*$';
  expect(tableSchemaOf('evidence', ALL)).toMatchObject({
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    missingValues: [''],
    primaryKey: ['slug'],
    foreignKeys: [
      { fields: ['city'], reference: { resource: 'cities', fields: ['slug'] } },
      { fields: ['source'], reference: { resource: 'sources', fields: ['slug'] } },
      {
        fields: ['source', 'passage'],
        reference: { resource: 'passages', fields: ['source', 'number'] },
      },
    ],
  });
  expect(tableSchemaOf('evidence', ALL).fields).toEqual(
    expect.arrayContaining([
      { name: 'slug', type: 'string', constraints: { required: true, pattern: slug } },
      { name: 'passage', type: 'integer', constraints: { required: true, minimum: 1 } },
      { name: 'stages', type: 'list', delimiter: ';', itemType: 'string' },
      { name: 'claim_en', type: 'string' },
      { name: 'claim_zh', type: 'string' },
    ]),
  );
});

it('refers to its own table without naming a resource', () => {
  expect(tableSchemaOf('nodes', ALL).foreignKeys).toEqual([
    { fields: ['parent'], reference: { fields: ['slug'] } },
    { fields: ['denominator'], reference: { resource: 'denominators', fields: ['slug'] } },
  ]);
});

it('refers to no table that the package leaves out', () => {
  expect(tableSchemaOf('nodes', new Set(['nodes'])).foreignKeys).toEqual([
    { fields: ['parent'], reference: { fields: ['slug'] } },
  ]);
});
