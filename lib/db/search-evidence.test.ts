import { expect, test } from 'vitest';
import { importedDatabase } from '../write/fixtures/imported-database';
import {
  countEvidence,
  type EvidenceFound,
  type EvidenceQuery,
  searchEvidence,
} from './search-evidence';

const DRIVERS = { learning: ['schools', 'books'], trade: ['firms', 'money'] };

async function search(query: Partial<EvidenceQuery>): Promise<EvidenceFound> {
  const { db, edition } = await importedDatabase();
  const whole = { drivers: DRIVERS, limit: 50, offset: 0, ...query };
  return searchEvidence(db, edition.packVersionId, whole);
}

function slugs(found: EvidenceFound): string[] {
  return found.rows.map((row) => row.slug);
}

test('without a query everything is found, in file order, with its lists', async () => {
  const found = await search({});
  expect(slugs(found)).toEqual(['school-act', 'two-firms', 'south-school']);
  expect(found.rows[0]?.stages).toEqual(['research', 'scale']);
  expect(found.rows[1]?.organizations).toEqual(['mill', 'guild']);
});

test.each([
  ['a Chinese word without word breaks', '算力', 3],
  ['full-width letters in the passage, plain ones in the query', 'gpu', 3],
  ['capitals', 'SCHOOL', 2],
  ['several terms, of which every one must occur', 'school act', 1],
  ['a term of either language beside one of the other', 'south 算力券', 1],
  ['the name of an organization', '行会', 1],
  ['a percent sign, which is no wildcard', '%', 0],
  ['an underscore, which is no wildcard either', 'scho_l', 0],
])('search finds %s', async (_what, text, total) => {
  expect((await search({ text })).total).toBe(total);
});

test.each<[keyof EvidenceQuery, Partial<EvidenceQuery>, string[]]>([
  ['city', { city: 'south' }, ['south-school']],
  ['driver', { driver: 'trade' }, ['two-firms']],
  ['indicator', { indicator: 'schools' }, ['school-act', 'south-school']],
  ['strength', { strength: 4 }, ['two-firms']],
  ['polarity', { polarity: 'qualifies' }, []],
  ['kind', { kind: 'policy' }, ['school-act']],
  ['stage', { stage: 'scale' }, ['school-act']],
])('the filter by %s keeps what meets it', async (_facet, query, expected) => {
  expect(slugs(await search(query))).toEqual(expected);
});

test('conditions on links must be met by one and the same link', async () => {
  // Two firms has a link of strength 3 to firms and one of strength 4 to money.
  expect(slugs(await search({ indicator: 'firms', strength: 4 }))).toEqual([]);
  expect(slugs(await search({ indicator: 'money', strength: 4 }))).toEqual(['two-firms']);
});

test('counts say what choosing a value would find, the other filters kept', async () => {
  const { counts, total } = await search({ city: 'north', driver: 'learning' });
  expect(total).toBe(1);
  // Under "learning" there are one of the north and one of the south.
  expect(Object.fromEntries(counts.city)).toEqual({ north: 1, south: 1 });
  // In the north, each driver has one; a piece of evidence with two links counts once.
  expect(Object.fromEntries(counts.driver)).toEqual({ learning: 1, trade: 1 });
  expect(Object.fromEntries(counts.indicator)).toEqual({ schools: 1, books: 1 });
  expect(Object.fromEntries(counts.strength)).toEqual({ 3: 1 });
  expect(Object.fromEntries(counts.stage)).toEqual({ research: 1, scale: 1 });
});

test('a page is cut from the whole', async () => {
  const found = await search({ limit: 1, offset: 1 });
  expect(slugs(found)).toEqual(['two-firms']);
  expect(found.total).toBe(3);
});

test('counting agrees with searching', async () => {
  const { db, edition } = await importedDatabase();
  const query = { text: 'school', drivers: DRIVERS };
  expect(await countEvidence(db, edition.packVersionId, query)).toBe((await search(query)).total);
  expect(await countEvidence(db, edition.packVersionId, { ...query, city: 'north' })).toBe(1);
});
