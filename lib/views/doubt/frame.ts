import {
  DOUBT_PAGES,
  type DoubtPart,
  doubtAction,
  doubtPath,
  openingPart,
} from '../../address/doubt-paths';
import { cityPath, methodologyPath } from '../../address/paths';
import { robustnessPath } from '../../address/robustness-paths';
import type { Framework } from '../../framework/types';
import type { CityRow, IndexRow, NodeRow } from '../../pack/tables';
import { scoreOf } from '../../scoring';
import type { ScoreTable } from '../../scoring/types';
import { otherLocale } from '../../text/language-tag';
import type { Locale } from '../../text/localized';
import { placeKind } from '../place-kind';
import { RANKING_FROM } from '../ranking';
import type { DoubtCity, DoubtFrame, DoubtNode } from './types';
import { unnamedCity } from './unnamed';

/** With so many cities there is more to say than of a pair. */
export const DOUBT_FROM = 3;

/** With more cities than this a form has fields to find them by name. */
const MOST_OPTIONS = 200;

/** What the pages on doubt are made of, beside what is worked out for them. */
export type DoubtData = {
  readonly index: Pick<IndexRow, 'slug' | 'title'>;
  readonly framework: Framework;
  readonly nodes: readonly NodeRow[];
  readonly cities: readonly CityRow[];
  readonly scores: ScoreTable;
};

/** What every page on doubt has, as an address asks for it. */
export function doubtFrame(data: DoubtData, part: DoubtPart, locale: Locale): DoubtFrame {
  const { index, cities } = data;
  const named = citiesByName(data, locale);
  const [a = '', b = ''] = inOrderOfRank(data);
  return {
    index: { slug: index.slug, title: index.title },
    page: part.page,
    tabs: DOUBT_PAGES.map((page) => ({ page, href: openingPath(data, page, locale) })),
    switchHref: partPath(data, part, otherLocale(locale)),
    canonical: { en: openingPath(data, part.page, 'en'), zh: openingPath(data, part.page, 'zh') },
    places: placeKind(cities),
    firstCities: cities.slice(0, 2).map(({ slug }) => slug),
    action: doubtAction(locale, index.slug),
    cityOptions: cities.length > MOST_OPTIONS ? [] : [...named.values()],
    pair: [named.get(a) ?? unnamedCity(a), named.get(b) ?? unnamedCity(b)],
    pairHref: robustnessPath(locale, index.slug, { pair: [a, b], drivers: null }),
  };
}

/**
 * The address of one of these pages. The ranks of an index that opens with a ranking are what its
 * page on robustness opens with.
 */
export function partPath(
  { index, cities }: Pick<DoubtData, 'index' | 'cities'>,
  part: DoubtPart,
  locale: Locale,
): string {
  const path = doubtPath(locale, index.slug, part);
  const opening = doubtPath(locale, index.slug, openingPart('ranks'));
  return path === opening && cities.length >= RANKING_FROM
    ? robustnessPath(locale, index.slug)
    : path;
}

function openingPath(data: DoubtData, page: DoubtPart['page'], locale: Locale): string {
  return partPath(data, openingPart(page), locale);
}

/** The cities in the order of the index, by their slugs. */
export function citiesByName(
  { index, cities }: Pick<DoubtData, 'index' | 'cities'>,
  locale: Locale,
): ReadonlyMap<string, DoubtCity> {
  return new Map(
    cities.map(({ slug, name }) => [
      slug,
      { slug, name, href: cityPath(locale, index.slug, slug) },
    ]),
  );
}

/** The nodes of the framework, by their slugs. */
export function nodesByName(
  { index, nodes }: Pick<DoubtData, 'index' | 'nodes'>,
  locale: Locale,
): ReadonlyMap<string, DoubtNode> {
  return new Map(
    nodes.map(({ slug, title }) => [
      slug,
      { slug, title, href: methodologyPath(locale, index.slug, slug) },
    ]),
  );
}

/** Slugs of the cities, the ranked ones first, best first. */
export function inOrderOfRank({
  cities,
  framework,
  scores,
}: Pick<DoubtData, 'cities' | 'framework' | 'scores'>): readonly string[] {
  return cities
    .map(({ slug }) => ({ slug, rank: scoreOf(scores, slug, framework.root).rank }))
    .toSorted((one, other) => (one.rank ?? cities.length) - (other.rank ?? cities.length))
    .map(({ slug }) => slug);
}
