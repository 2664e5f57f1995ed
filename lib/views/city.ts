import { driversOf, indicatorsBelow } from '../framework/query';
import { scoreOf } from '../scoring/score-of';
import { type Locale, shownText } from '../text/localized';
import { midSentence } from '../text/mid-sentence';
import type { CityData, CityPageData } from './city/data';
import { cityEvents, cityQuantities, missingViews, policyViews } from './city/facts';
import { cityFinding } from './city/finding';
import type { CityDriver } from './city/indicator-types';
import { indicatorViewer } from './city/indicators';
import { type LinkContext, linkContext } from './city/links';
import { placeView } from './city/place';
import { cityRank, comparisonLinks } from './city/sureness';
import type { CityView } from './city/types';

/**
 * Makes the page of a city: what its evidence comes to, driver by driver and indicator by
 * indicator, and what is missing.
 *
 * @returns null if the index has no such city
 */
export function cityView(data: CityPageData, slug: string, locale: Locale): CityView | null {
  const city = data.cities.find((row) => row.slug === slug);
  if (city === undefined) return null;
  const { index, framework, scores, cities } = data;
  const context = linkContext(data, locale);
  const overall = scoreOf(scores, slug, framework.root);
  const drivers = cityDrivers(data, slug, context);
  const named = drivers.map(({ title, score }) => ({
    title: midSentence(shownText(title, locale).text, locale),
    score,
  }));
  const kinds = { rated: hasScale(data, 'rubric'), measured: hasScale(data, 'measure') };
  return {
    index,
    city,
    cities,
    finding: cityFinding(
      { name: shownText(city.name, locale).text, basis: kinds.rated ? 'evidence' : 'values' },
      overall,
      named,
      locale,
    ),
    overall,
    scores,
    root: framework.root,
    drivers,
    kinds,
    policies: policyViews(data, slug, context),
    events: cityEvents(data, slug, context),
    quantities: cityQuantities(data, slug, context),
    missing: missingViews(drivers),
    place: placeView(data, city, drivers, locale),
    rank: cityRank(data, slug, locale),
    comparisons: comparisonLinks(data, city, locale),
  };
}

function hasScale({ nodes }: CityData, scale: 'rubric' | 'measure'): boolean {
  return nodes.some((node) => node.scale === scale);
}

function cityDrivers(data: CityData, city: string, context: LinkContext): readonly CityDriver[] {
  const nodes = new Map(data.nodes.map((node) => [node.slug, node]));
  const viewOf = indicatorViewer(data, city, context);
  return driversOf(data.framework).map(({ slug }) => {
    const node = nodes.get(slug);
    const title = node?.title ?? { en: slug };
    return {
      node: slug,
      title,
      shortTitle: node?.shortTitle ?? title,
      definition: node?.definition ?? {},
      score: scoreOf(data.scores, city, slug),
      indicators: indicatorsBelow(data.framework, slug).map(viewOf),
    };
  });
}
