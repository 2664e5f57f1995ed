import type { Locale } from '../text/localized';

/** Weights of drivers as they stand in an address: slug to a share of 100. */
export type WeightsInAddress = Readonly<Record<string, number>>;

/*
 * Every address of the site is written here and nowhere else. This half is safe in the browser;
 * reading an address back (with zod) is parse.ts, on the server.
 */

export function homePath(locale: Locale): string {
  return `/${locale}`;
}

export function overviewPath(locale: Locale, index: string): string {
  return `/${locale}/${index}`;
}

/** A view of the ranking of an index with many cities; without parameters its overview. */
export function rankingPath(
  locale: Locale,
  index: string,
  parameters: readonly (readonly [name: string, value: string])[] = [],
): string {
  const base = overviewPath(locale, index);
  if (parameters.length === 0) return base;
  const query = new URLSearchParams(parameters.map(([name, value]) => [name, value]));
  return `${base}/ranking?${query}`;
}

/** Where the forms of a ranking send what a reader chooses. */
export function rankingAction(locale: Locale, index: string): string {
  return `${overviewPath(locale, index)}/ranking`;
}

/** Where a choice of cities is sent to be compared. */
export function compareAction(locale: Locale, index: string): string {
  return `${overviewPath(locale, index)}/compare`;
}

/** As many cities are compared at once as have a colour, a mark and a line of their own. */
export const MOST_CITIES = 6;

/** With more cities than this a form has a field to find one by, instead of a box for each. */
export const MOST_CITIES_LISTED = 12;

/** What the field to find a city by suggests: the names of all of them. */
export function cityNamesPath(locale: Locale, index: string): string {
  return `${overviewPath(locale, index)}/city-names`;
}

/** Stands in an address for a selection without any city (a form sent with no box ticked). */
export const NO_CITIES = '-';

/** `/en/technology-ecosystems/compare/shanghai,silicon-valley/culture-40,talent-20,…` */
export function comparePath(
  locale: Locale,
  index: string,
  cities: readonly string[],
  weights: WeightsInAddress = {},
): string {
  const base = `${overviewPath(locale, index)}/compare/${cities.join(',')}`;
  const written = writeWeights(weights);
  return written === '' ? base : `${base}/${written}`;
}

/** What the weights panel of a comparison fetches when a reader first changes a weight. */
export function compareFiguresPath(
  locale: Locale,
  index: string,
  cities: readonly string[],
): string {
  return `${comparePath(locale, index, cities)}/figures`;
}

export function cityPath(locale: Locale, index: string, city: string): string {
  return `${overviewPath(locale, index)}/cities/${city}`;
}

export function evidenceListPath(
  locale: Locale,
  index: string,
  filters: Readonly<Record<string, string>> = {},
): string {
  const query = new URLSearchParams(filters).toString();
  return `${overviewPath(locale, index)}/evidence${query === '' ? '' : `?${query}`}`;
}

export function evidencePath(locale: Locale, index: string, evidence: string): string {
  return `${overviewPath(locale, index)}/evidence/${evidence}`;
}

/** A source as numbered passages; with a passage, the place on the page where it stands. */
export function sourcePath(
  locale: Locale,
  index: string,
  source: string,
  passage?: number,
): string {
  const anchor = passage === undefined ? '' : `#passage-${passage}`;
  return `${overviewPath(locale, index)}/sources/${source}${anchor}`;
}

/** A file that a reference manager reads: bibtex, ris or csl-json. */
export function citationPath(index: string, source: string, format: string): string {
  return `/api/v1/indexes/${index}/sources/${source}/citation?format=${format}`;
}

export function timelinePath(locale: Locale, index: string): string {
  return `${overviewPath(locale, index)}/timeline`;
}

export function methodologyPath(locale: Locale, index: string, node?: string): string {
  const anchor = node === undefined ? '' : `#${node}`;
  return `${overviewPath(locale, index)}/methodology${anchor}`;
}

export function reportPath(locale: Locale, index: string, cities: readonly string[]): string {
  return `${overviewPath(locale, index)}/report/${cities.join(',')}`;
}

export function dataPath(locale: Locale, index: string): string {
  return `${overviewPath(locale, index)}/data`;
}

/** How programs read this site, for people. */
export function apiPagePath(locale: Locale): string {
  return `/${locale}/api`;
}

/** Where search engines find every page; of a site too large for one file, its parts from 1. */
export function sitemapPath(part?: number): string {
  return part === undefined ? '/sitemap.xml' : `/sitemaps/${part}.xml`;
}

/** Weights as one path segment, in the order given: `culture-40,talent-20`. */
export function writeWeights(weights: WeightsInAddress): string {
  return Object.entries(weights)
    .map(([node, weight]) => `${node}-${weight}`)
    .join(',');
}
