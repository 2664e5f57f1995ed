import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readClient } from '../db/client';
import type { EditionInfo } from '../db/editions';
import { MEASURE_PACK } from '../pack/fixtures/measure-pack';
import { importedDatabase } from '../write/fixtures/imported-database';
import { readCite, readPageCitationFile } from './cite';

let edition: EditionInfo;

beforeEach(async () => {
  const imported = await importedDatabase();
  edition = imported.edition;
  vi.stubEnv('DATABASE_URL', `file:${imported.file}`);
  vi.stubEnv('FULCRUM_PUBLIC_URL', 'https://cities.example');
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-02-03T23:30:00Z') });
});

afterEach(async () => {
  vi.useRealTimers();
  await readClient().$disconnect();
  vi.unstubAllEnvs();
});

async function referencesOf(of: string, locale: 'en' | 'zh') {
  const page = await readCite('small-index', of, locale);
  const references = page?.view.citation.references ?? [];
  return Object.fromEntries(
    references.map(({ style, runs }) => [style, runs.map(({ text }) => text).join('')]),
  );
}

it('cites a page with edition, checksum, address and the day of access, in both languages', async () => {
  const of = 'compare/north,south';
  const english = await referencesOf(of, 'en');
  const hash = edition.hash.slice(0, 8);
  // GB/T 7714: title[EB/OL]. (published)[accessed]. address.
  expect(english.gb7714).toMatch(/North and South compared \(edition .+\)\[EB\/OL\]\. \(/);
  expect(english.gb7714).toMatch(
    /\)\[2027-02-03\]\. https:\/\/cities\.example\/en\/small-index\/compare\/north,south\.$/,
  );
  expect(english.apa).toContain(hash);
  expect(english.apa).toMatch(/https:\/\/cities\.example\/en\/small-index\/compare\/north,south$/);
  const chinese = await referencesOf(of, 'zh');
  expect(chinese.gb7714).toContain(`版，校验值${hash}`);
  expect(chinese.gb7714).toMatch(
    /（\d{4}-\d\d-\d\d）\[2027-02-03\]\. https:\/\/cities\.example\/zh\//,
  );
});

it('cites the data as data, and one page after another as itself', async () => {
  expect((await referencesOf('data', 'en')).gb7714).toContain('[DS/OL]');
  expect((await referencesOf('cities/north', 'en')).gb7714).toContain('North');
  expect((await referencesOf('cities/south', 'en')).gb7714).toContain('South');
});

it('offers the charts of pages that have some', async () => {
  const charts = async (of: string) =>
    ((await readCite('small-index', of, 'en'))?.view.charts ?? []).map(({ kind }) => kind);
  // Two drivers have no radar.
  expect(await charts('compare/north,south')).toEqual(['bars', 'gap']);
  expect(await charts('')).toEqual(['bars', 'gap']);
  expect(await charts('timeline')).toEqual(['timeline']);
  // A map needs three drivers.
  expect(await charts('robustness/north,south')).toEqual([]);
  expect(await charts('cities/north')).toEqual([]);
});

it('offers the charts of an index with many cities', async () => {
  const { file } = await importedDatabase(MEASURE_PACK);
  await readClient().$disconnect();
  vi.stubEnv('DATABASE_URL', `file:${file}`);
  const charts = async (of: string) =>
    ((await readCite('towns', of, 'en'))?.view.charts ?? []).map(({ kind, files }) => [
      kind,
      files[0]?.href.replace(/^.*\/en\//, ''),
    ]);
  expect(await charts('ranking')).toEqual([
    ['ranking', 'ranking/all.svg'],
    ['strips', 'strips/all.svg'],
    ['scatter', 'scatter/all.svg'],
  ]);
  expect(await charts('robustness')).toEqual([['ranks', 'ranks/all.svg']]);
  expect(await charts('robustness/ranks/weights')).toEqual([
    ['ranks', 'ranks/all.svg?vary=weights'],
  ]);
  expect(await charts('robustness/alder,birch')).toEqual([['map', 'map/alder,birch.svg']]);
  expect(await charts('robustness/alder,birch/living,work')).toEqual([
    ['map', 'map/alder,birch.svg?drivers=living,work'],
  ]);
  // Measures have no dated events.
  expect(await charts('timeline')).toEqual([]);
});

it('knows no page of a city or a source that is not there', async () => {
  for (const of of ['cities/atlantis', 'compare/north,atlantis', 'sources/none', 'evidence/none']) {
    expect(await readCite('small-index', of, 'en')).toBe(null);
  }
  expect(await readCite('nowhere', '', 'en')).toBe(null);
});

it('gives the same as files for reference managers', async () => {
  const query = (format: string, of = 'data') => new URLSearchParams({ of, format });
  const bibtex = await readPageCitationFile('small-index', query('bibtex'));
  expect(bibtex.fileName).toBe(`small-index-${edition.label}.bib`);
  expect(bibtex.content).toContain('https://cities.example/en/small-index/data');
  expect(bibtex.content).toContain(edition.hash.slice(0, 8));
  const ris = await readPageCitationFile('small-index', query('ris'));
  expect(ris.content).toMatch(/^UR {2}- https:\/\/cities\.example\/en\/small-index\/data$/m);
  expect(ris.content).toMatch(/^Y2 {2}- 2027\/2\/3\//m);
  const csl = await readPageCitationFile('small-index', query('csl-json'));
  expect(JSON.parse(csl.content)).toMatchObject([{ accessed: { 'date-parts': [[2027, 2, 3]] } }]);
  for (const wrong of [query('word'), query('ris', 'cities/atlantis'), query('ris', 'x/y')]) {
    await expect(readPageCitationFile('small-index', wrong)).rejects.toMatchObject({
      code: 'bad-request',
    });
  }
});
