import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { FACETS } from '../evidence/facets';
import { type ImportedDatabase, importedDatabase } from '../write/fixtures/imported-database';
import { listDisagreements } from './disagreements';
import { listEditions } from './editions';
import { listEvents } from './events';
import { evidenceBySlug, listEvidence } from './evidence';
import { listImports } from './import-log';
import { listLinks } from './links';
import { listObservations } from './observations';
import { readPackVersion } from './pack-version';
import { listPassages } from './passages';
import { listQuantities } from './quantities';
import { listRankIntervals } from './rank-intervals';
import { storedScores } from './scores';
import { searchEvidence } from './search-evidence';
import { packedSql } from './sql/sqlite/packed-rows';

const DRIVERS = { learning: ['schools', 'books'], trade: ['firms', 'money'] };
const FILTERS = {
  city: 'north',
  driver: 'learning',
  indicator: 'schools',
  strength: 3,
  polarity: 'supports',
  kind: 'policy',
  stage: 'scale',
};

const READERS: readonly [string, (database: ImportedDatabase) => Promise<unknown>][] = [
  ['everything', ({ db, edition }) => readPackVersion(db, edition.packVersionId)],
  ['scores', ({ db, edition }) => storedScores(db, edition.id)],
  ['rank intervals', ({ db, edition }) => listRankIntervals(db, edition.id)],
  ['editions', ({ db }) => listEditions(db, 'small-index')],
  ['imports', ({ db }) => listImports(db, 'small-index')],
  ['city’s evidence', ({ db, edition }) => listEvidence(db, edition.packVersionId, { city: 'a' })],
  [
    'passage’s evidence',
    ({ db, edition }) => listEvidence(db, edition.packVersionId, { source: 'gazette', passage: 1 }),
  ],
  ['one evidence', ({ db, edition }) => evidenceBySlug(db, edition.packVersionId, 'two-firms')],
  ['city’s links', ({ db, edition }) => listLinks(db, edition.packVersionId, { city: 'north' })],
  [
    'indicator’s links',
    ({ db, edition }) => listLinks(db, edition.packVersionId, { indicator: 'firms' }),
  ],
  [
    'evidence’s links',
    ({ db, edition }) => listLinks(db, edition.packVersionId, { evidence: 'two-firms' }),
  ],
  [
    'links of a page of evidence',
    ({ db, edition }) =>
      listLinks(db, edition.packVersionId, { evidence: ['two-firms', 'school-act'] }),
  ],
  [
    'indicator’s observations',
    ({ db, edition }) => listObservations(db, edition.packVersionId, { indicator: 'firms' }),
  ],
  ['city’s events', ({ db, edition }) => listEvents(db, edition.packVersionId, { city: 'north' })],
  [
    'city’s quantities',
    ({ db, edition }) => listQuantities(db, edition.packVersionId, { city: 'north' }),
  ],
  ['source’s passages', ({ db, edition }) => listPassages(db, edition.packVersionId, 'gazette')],
  [
    'source’s disagreements',
    ({ db, edition }) => listDisagreements(db, edition.packVersionId, 'gazette'),
  ],
  ...FACETS.map((facet): [string, (database: ImportedDatabase) => Promise<unknown>] => [
    `search by ${facet}`,
    ({ db, edition }) =>
      searchEvidence(db, edition.packVersionId, {
        text: '算力',
        [facet]: FILTERS[facet],
        drivers: DRIVERS,
        limit: 20,
        offset: 0,
      }),
  ]),
];

test.each(READERS)('%s: no table that grows is read from end to end', async (_what, read) => {
  const database = await importedDatabase();
  const before = database.queries.length;
  await read(database);
  const queries = database.queries.slice(before).filter((sql) => /^\s*(SELECT|WITH)\b/.test(sql));
  expect(queries).not.toEqual([]);
  expect(queries.flatMap((sql) => scans(database.file, sql))).toEqual([]);
});

test.each([
  packedSql({
    model: 'Observation',
    columns: ['value', 'city'],
    owner: 'packVersionId',
    order: 'rowNumber',
  }),
  packedSql({ model: 'Score', columns: ['city'], owner: 'editionId', order: 'position' }),
])('%s: only its own rows are read', async (sql) => {
  const { file } = await importedDatabase();
  expect(scans(file, sql)).toEqual([]);
});

test('the test does see a table that is read from end to end', async () => {
  const { file } = await importedDatabase();
  expect(scans(file, `SELECT * FROM "Evidence" WHERE "claimEn" = 'x'`)).toEqual(['SCAN Evidence']);
});

/** What is read whole but holds only what a query has found or was given. */
const OWN_ROWS = ['SCAN json_each', 'SCAN e', 'SCAN (subquery', 'SCAN pragma_database_list'];

/** The steps of a query's plan that go through a whole table, by index or not. */
function scans(file: string, sql: string): string[] {
  const database = new Database(file, { readonly: true });
  const parameters = (sql.match(/\?/g) ?? []).map(() => '1');
  const plan = database
    .prepare<string[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
    .all(...parameters);
  database.close();
  return plan
    .map((step) => step.detail)
    .filter(
      (detail) => detail.startsWith('SCAN') && !OWN_ROWS.some((own) => detail.startsWith(own)),
    );
}
