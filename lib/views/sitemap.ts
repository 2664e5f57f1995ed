import { DOUBT_PAGES, doubtPath, openingPart } from '../address/doubt-paths';
import { editionsPath } from '../address/edition-paths';
import {
  apiPagePath,
  cityPath,
  comparePath,
  dataPath,
  evidenceListPath,
  evidencePath,
  homePath,
  MOST_CITIES_LISTED,
  methodologyPath,
  overviewPath,
  sourcePath,
  timelinePath,
} from '../address/paths';
import { robustnessPath } from '../address/robustness-paths';
import { LOCALES, type Locale } from '../text/localized';
import { DOUBT_FROM } from './doubt/frame';
import { RANKING_FROM } from './ranking';

/** What has pages in an index: slugs, cities in the order in which they are shown. */
export type IndexContent = {
  readonly slug: string;
  /** When its edition was published: ISO 8601, UTC. */
  readonly publishedAt: string;
  readonly cities: readonly string[];
  readonly evidence: readonly string[];
  readonly sources: readonly string[];
};

/** A page that search engines may show, in every language. */
export type SitemapEntry = {
  readonly paths: Readonly<Record<Locale, string>>;
  /** ISO 8601, UTC. */
  readonly lastModified: string;
};

type PathIn = (locale: Locale) => string;

/**
 * Every page that is worth finding. Left out are views of such a page under an address of their
 * own: weighted comparisons, searches, reports, and a start page that is the only overview.
 */
export function sitemapEntries(indexes: readonly IndexContent[]): readonly SitemapEntry[] {
  const dates = indexes.map((index) => index.publishedAt).sort();
  const newest = dates.at(-1);
  const home = indexes.length === 1 || newest === undefined ? [] : [entryOf(homePath, newest)];
  return [
    ...home,
    ...(newest === undefined ? [] : [entryOf(apiPagePath, newest)]),
    ...indexes.flatMap((index) =>
      pagesOf(index).map((pathIn) => entryOf(pathIn, index.publishedAt)),
    ),
  ];
}

function entryOf(pathIn: PathIn, lastModified: string): SitemapEntry {
  return { paths: { en: pathIn('en'), zh: pathIn('zh') }, lastModified };
}

function pagesOf({ slug, cities, evidence, sources }: IndexContent): readonly PathIn[] {
  return [
    (locale) => overviewPath(locale, slug),
    ...pairsOf(cities).map(
      (pair): PathIn =>
        (locale) =>
          comparePath(locale, slug, pair),
    ),
    ...cities.map(
      (city): PathIn =>
        (locale) =>
          cityPath(locale, slug, city),
    ),
    (locale) => evidenceListPath(locale, slug),
    ...evidence.map(
      (one): PathIn =>
        (locale) =>
          evidencePath(locale, slug, one),
    ),
    ...sources.map(
      (source): PathIn =>
        (locale) =>
          sourcePath(locale, slug, source),
    ),
    ...(cities.length < 2 ? [] : [(locale: Locale) => robustnessPath(locale, slug)]),
    ...doubtPages(slug, cities),
    (locale) => timelinePath(locale, slug),
    (locale) => methodologyPath(locale, slug),
    (locale) => dataPath(locale, slug),
    (locale) => editionsPath(locale, slug),
  ];
}

/** The pages on the doubt about many cities, but for the one with which robustness opens. */
function doubtPages(slug: string, cities: readonly string[]): readonly PathIn[] {
  if (cities.length < DOUBT_FROM) return [];
  const isRanked = cities.length >= RANKING_FROM;
  return DOUBT_PAGES.filter((page) => page !== 'ranks' || !isRanked).map(
    (page) => (locale) => doubtPath(locale, slug, openingPart(page)),
  );
}

/** Each pair once, in the order of its canonical address. */
/** Of many cities the pairs are too many to be worth finding: 2,000 make two million. */
function pairsOf(cities: readonly string[]): readonly (readonly [string, string])[] {
  if (cities.length > MOST_CITIES_LISTED) return [];
  return cities.flatMap((a, at) => cities.slice(at + 1).map((b) => [a, b] as const));
}

/** As many addresses as one file may hold (sitemaps.org). */
export const MOST_ADDRESSES = 50_000;

/** The entries by file; each entry is one address for each language. */
export function sitemapParts(
  entries: readonly SitemapEntry[],
  mostAddresses: number = MOST_ADDRESSES,
): readonly (readonly SitemapEntry[])[] {
  const size = Math.floor(mostAddresses / LOCALES.length);
  const count = Math.max(1, Math.ceil(entries.length / size));
  return Array.from({ length: count }, (_, part) => entries.slice(part * size, (part + 1) * size));
}
