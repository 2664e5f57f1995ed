import { expect, it } from 'vitest';
import { complete } from './fixtures/complete';
import { rawTable } from './fixtures/raw-tables';
import type { Mapping } from './mapping-schema';
import { proposeMapping } from './propose-mapping';
import { shownCities } from './shown-cities';

/** 250 towns, each with a code. */
function manyTowns(): Mapping {
  const rows = Array.from({ length: 250 }, (_, at) => [`Town ${at + 1}`, `X${at + 1001}`, at]);
  const { mapping } = proposeMapping([rawTable([['City', 'Code', 'Jobs (2020)'], ...rows])]);
  if (mapping === null) throw new Error('No table was found.');
  return complete(mapping);
}

it('shows a hundred cities a page, by their places in the mapping', () => {
  const shown = shownCities(manyTowns(), { find: '', page: 3 });
  expect(shown).toMatchObject({ found: 250, page: 3, pages: 3 });
  expect([shown.onPage[0], shown.onPage.at(-1)]).toEqual([200, 249]);
});

it('takes a page beyond the last for the last, and none for the first', () => {
  expect(shownCities(manyTowns(), { find: '', page: 9 }).page).toBe(3);
  expect(shownCities(manyTowns(), { find: '', page: null }).page).toBe(1);
});

it('finds cities by words of their names and by their codes', () => {
  expect(shownCities(manyTowns(), { find: 'town 249', page: 2 }).onPage).toEqual([248]);
  expect(shownCities(manyTowns(), { find: 'x1250', page: null }).onPage).toEqual([249]);
  expect(shownCities(manyTowns(), { find: 'village', page: 1 })).toMatchObject({
    found: 0,
    pages: 1,
  });
});
