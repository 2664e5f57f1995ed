import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readClient } from '../db/client';
import { SMALL_PACK } from '../pack/fixtures/small-pack';
import type { Pack } from '../pack/tables';
import { importedDatabase } from '../write/fixtures/imported-database';
import { absenceError, readAbsence, readWithdrawnComparison, readWithdrawnReport } from './absence';
import { readCompare } from './compare';
import { readReport } from './report';
import { readCitationFile } from './source-citation';

const INDEX = 'small-index';
const CLAIM = SMALL_PACK.evidence[0];
if (CLAIM === undefined) throw new Error('The small pack has no evidence.');

/** The small pack with other names for a city, its source and a piece of evidence. */
const RENAMED: Pack = JSON.parse(
  JSON.stringify(SMALL_PACK)
    .replaceAll('"south"', '"shore"')
    .replaceAll('"gazette"', '"journal"')
    .replaceAll(`"${CLAIM.slug}"`, '"renamed-claim"'),
);

let first: string;

beforeEach(async () => {
  first = (await importedDatabase()).edition.label;
  const { file } = await importedDatabase(SMALL_PACK, RENAMED);
  vi.stubEnv('DATABASE_URL', `file:${file}`);
});

afterEach(async () => {
  await readClient().$disconnect();
  vi.unstubAllEnvs();
});

describe('readAbsence', () => {
  it.each([
    ['city', 'south', SMALL_PACK.cities.find(({ slug }) => slug === 'south')?.name],
    ['evidence', CLAIM.slug, CLAIM.claim],
    ['source', 'gazette', SMALL_PACK.sources[0]?.title],
  ] as const)('knows a %s of an earlier edition, and which that was', async (thing, slug, name) => {
    const absence = await readAbsence({ index: INDEX, thing, slugs: [slug] });
    expect(absence.withdrawn).toEqual([
      { name, label: first, published: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) },
    ]);
    expect(absence.index?.cities.map((city) => city.slug)).toEqual(['north', 'shore']);
    expect(absence.index?.label).not.toBe(first);
  });

  it('knows nothing of what never was, and guesses what was meant', async () => {
    const mistyped = await readAbsence({ index: INDEX, thing: 'city', slugs: ['nort'] });
    expect(mistyped.withdrawn).toEqual([]);
    expect(mistyped.nearest?.slug).toBe('north');
    const claim = await readAbsence({ index: INDEX, thing: 'evidence', slugs: ['nothing'] });
    expect(claim).toMatchObject({ withdrawn: [], nearest: null });
  });

  it('names the indexes that there are where the address has none of them', async () => {
    const absence = await readAbsence({ index: 'small-indx', thing: 'city', slugs: ['south'] });
    expect(absence).toMatchObject({
      index: null,
      withdrawn: [],
      indexes: [{ slug: INDEX }],
      nearest: { slug: INDEX },
    });
  });
});

describe('readWithdrawnComparison', () => {
  const withdrawn = async (cities: string) => {
    const page = await readCompare({ index: INDEX, cities }, 'en');
    if (page === null) throw new Error('no index');
    return readWithdrawnComparison(page.view);
  };

  it('tells of a comparison that an earlier edition could make', async () => {
    expect(await withdrawn('north,south')).toMatchObject({
      address: { thing: 'comparison', slugs: ['north', 'south'] },
      withdrawn: [{ label: first }],
    });
  });

  it('leaves alone what can be compared, and what never could', async () => {
    expect(await withdrawn('north,shore')).toBeNull();
    expect(await withdrawn('north,shore,south')).toBeNull();
    expect(await withdrawn('north,atlantis')).toBeNull();
  });
});

describe('readWithdrawnReport', () => {
  const withdrawn = async (cities: string) => {
    const page = await readReport({ index: INDEX, cities }, 'en');
    if (page === null || 'tooLong' in page) throw new Error('no report');
    return readWithdrawnReport(page.view);
  };

  it('tells of a report that an earlier edition could make, and of no other', async () => {
    expect(await withdrawn('north,south')).toMatchObject({
      address: { thing: 'report', slugs: ['north', 'south'] },
      withdrawn: [{ label: first }],
    });
    expect(await withdrawn('north,shore,south')).toBeNull();
    expect(await withdrawn('north,atlantis')).toBeNull();
  });
});

describe('absenceError', () => {
  it('tells a program the same', async () => {
    expect((await absenceError(INDEX, 'comparison', ['south'])).code).toBe('gone');
    expect((await absenceError(INDEX, 'comparison', ['atlantis'])).code).toBe('not-found');
    await expect(readCitationFile(INDEX, 'gazette', 'ris')).rejects.toMatchObject({ code: 'gone' });
  });
});

it('takes what an import that was undone brought for withdrawn too', async () => {
  const { file } = await importedDatabase(SMALL_PACK, RENAMED, SMALL_PACK);
  vi.stubEnv('DATABASE_URL', `file:${file}`);
  const absence = await readAbsence({ index: INDEX, thing: 'city', slugs: ['shore'] });
  expect(absence.withdrawn).toHaveLength(1);
});
