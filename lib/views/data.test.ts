import { expect, it } from 'vitest';
import { packHash } from '../edition/pack-hash';
import { scorePack } from '../edition/score-pack';
import { SMALL_PACK } from '../pack/fixtures/small-pack';
import { dataPageView } from './data';

const [INDEX] = SMALL_PACK.index;
if (INDEX === undefined) throw new Error('The small pack has no index.');

const VIEW = dataPageView({
  index: INDEX,
  edition: {
    label: '1',
    hash: 'a'.repeat(64),
    publishedAt: '2026-01-08T00:00:00Z',
    frameworkVersion: '1.0',
    packHash: packHash(SMALL_PACK),
  },
  pack: SMALL_PACK,
  details: { licenses: [{ name: 'CC-BY-4.0' }], contributors: [{ title: 'A. Tester' }, {}] },
  scores: scorePack(SMALL_PACK),
  imports: [
    {
      importedAt: '2026-01-08T00:00:00Z',
      file: 'small',
      packHash: packHash(SMALL_PACK),
      outcome: 'published',
      edition: { label: '1', hash: 'a'.repeat(64) },
      changes: {
        tables: [
          { table: 'cities', added: 2, changed: 0, removed: 1 },
          { table: 'links', added: 5, changed: 4, removed: 0 },
        ],
        scores: 14,
      },
    },
  ],
});

it('counts what the edition holds', () => {
  // Two cities at an index, two drivers and four indicators.
  expect(VIEW.counts.scores).toBe(2 * 7);
  expect(VIEW.counts.links).toBe(SMALL_PACK.links.length);
  expect(VIEW.tables.find(({ name }) => name === 'preset-weights')?.rows).toBe(
    SMALL_PACK.presetWeights.length,
  );
});

it('has a workbook where the edition is small enough for one', () => {
  expect(VIEW.hasWorkbook).toBe(true);
});

it('gives each table its three files', () => {
  expect(VIEW.tables.find(({ table }) => table === 'presetWeights')?.links).toEqual({
    plain: '/api/v1/indexes/small-index/tables/preset-weights.csv',
    spreadsheet: '/api/v1/indexes/small-index/tables/preset-weights.csv?for=spreadsheet',
    json: '/api/v1/indexes/small-index/tables/preset-weights.json',
  });
});

it('describes the columns from the definition of the table', () => {
  const columns = VIEW.tables.find(({ table }) => table === 'links')?.columns ?? [];
  expect(columns.map(({ name }) => name)).toEqual([
    'evidence',
    'indicator',
    'strength',
    'polarity',
    'against',
    'items',
    'level',
    'reason_en',
    'reason_zh',
  ]);
  expect(columns[0]).toMatchObject({ isKey: true, references: 'evidence', required: true });
  expect(columns[2]).toMatchObject({ kind: 'integer', minimum: 1, maximum: 4, isKey: false });
  expect(columns[3]?.options).toEqual(['supports', 'qualifies']);
  expect(columns[8]).toMatchObject({ kind: 'text', locale: 'zh' });
});

it('names those who made the data', () => {
  expect(VIEW.creators).toEqual(['A. Tester']);
});

it('adds up what an import changed', () => {
  expect(VIEW.imports.map(({ changes }) => changes)).toEqual([
    { added: 7, changed: 4, removed: 1, scores: 14, details: [] },
  ]);
});
