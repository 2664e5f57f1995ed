import { describe, expect, it } from 'vitest';
import { type IndexContent, sitemapEntries, sitemapParts } from './sitemap';

const PLACES: IndexContent = {
  slug: 'places',
  publishedAt: '2026-01-08T00:00:00Z',
  cities: ['north', 'south', 'east'],
  evidence: ['e1'],
  sources: ['paper'],
};

describe('sitemapEntries', () => {
  it('names every page of an index once, each pair of cities in the order of the index', () => {
    expect(sitemapEntries([PLACES]).map((entry) => entry.paths.en)).toEqual([
      '/en/api',
      '/en/places',
      '/en/places/compare/north,south',
      '/en/places/compare/north,east',
      '/en/places/compare/south,east',
      '/en/places/cities/north',
      '/en/places/cities/south',
      '/en/places/cities/east',
      '/en/places/evidence',
      '/en/places/evidence/e1',
      '/en/places/sources/paper',
      '/en/places/robustness',
      '/en/places/robustness/ranks',
      '/en/places/robustness/pairs',
      '/en/places/robustness/methods',
      '/en/places/robustness/structure',
      '/en/places/timeline',
      '/en/places/methodology',
      '/en/places/data',
      '/en/places/editions',
    ]);
  });

  it('gives each page its address in Chinese and the date of its edition', () => {
    expect(sitemapEntries([PLACES])[2]).toEqual({
      paths: {
        en: '/en/places/compare/north,south',
        zh: '/zh/places/compare/north,south',
      },
      lastModified: '2026-01-08T00:00:00Z',
    });
  });

  it('names the start page where it lists several indexes, as new as the newest', () => {
    const other = { ...PLACES, slug: 'other', publishedAt: '2026-02-01T00:00:00Z' };
    expect(sitemapEntries([other, PLACES])[0]).toEqual({
      paths: { en: '/en', zh: '/zh' },
      lastModified: '2026-02-01T00:00:00Z',
    });
  });

  it('leaves out pairs where there are many cities', () => {
    const cities = Array.from({ length: 2000 }, (_, at) => `city-${at}`);
    const paths = sitemapEntries([{ ...PLACES, cities }]).map(({ paths: { en } }) => en);
    expect(paths.filter((path) => path.includes('/compare/'))).toEqual([]);
    expect(paths).toContain('/en/places/cities/city-1999');
  });

  it('is empty where nothing is published', () => {
    expect(sitemapEntries([])).toEqual([]);
  });
});

describe('sitemapParts', () => {
  const entries = sitemapEntries([PLACES]);

  it('is one file for a site of ordinary size, and for one without pages', () => {
    expect(sitemapParts(entries)).toEqual([entries]);
    expect(sitemapParts([])).toEqual([[]]);
  });

  it('splits so that no file holds more addresses than it may, and loses none', () => {
    const parts = sitemapParts(entries, 12);
    expect(parts.map((part) => part.length)).toEqual([6, 6, 6, 2]);
    expect(parts.flat()).toEqual(entries);
  });
});
