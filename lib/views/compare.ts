import type { ParsedCities, ParsedWeights } from '../address/parse-compare';
import { comparePath, NO_CITIES, overviewPath, type WeightsInAddress } from '../address/paths';
import type { IndexRow } from '../pack/tables';
import type { Locale } from '../text/localized';
import { type ComparisonView, comparisonView } from './compare/comparison';
import type { CompareData } from './compare/data';
import {
  type CityOption,
  type CompareNotice,
  chosenCities,
  cityOptions,
  noticesOf,
  type PairOption,
  pairOptions,
} from './compare/selection';
import { isOfficial } from './compare/weights-view';

/** What an address asks to compare, as it was read from the path. */
export type CompareRequest = {
  readonly locale: Locale;
  readonly cities: ParsedCities;
  readonly weights: ParsedWeights;
};

/** Everything that the page of a comparison shows. */
export type CompareView = {
  readonly index: Pick<IndexRow, 'slug' | 'title'>;
  readonly notices: readonly CompareNotice[];
  readonly options: readonly CityOption[];
  /** The cities of the index that the address names, in its order. */
  readonly cities: readonly string[];
  readonly pairs: readonly PairOption[];
  /** Weights in force that are not the official ones; empty: the official ones. */
  readonly weights: WeightsInAddress;
  /** Where the forms of the page are sent. */
  readonly action: string;
  /** Null: fewer than two cities of the index are named, so the page invites a choice. */
  readonly comparison: ComparisonView | null;
};

/** Makes the view of a comparison: what was asked, what could not be, and the numbers. */
export function compareView(data: CompareData, request: CompareRequest): CompareView {
  const { locale } = request;
  const chosen = chosenCities(data.cities, request.cities);
  const weights = chosenWeights(data, request.weights);
  const [cityA, cityB] = chosen;
  return {
    index: data.index,
    notices: noticesOf(request.cities, request.weights),
    options: cityOptions(data.cities, request.cities.known),
    cities: request.cities.known,
    pairs: pairOptions(chosen, weights ?? {}, locale, data.index.slug),
    weights: weights ?? {},
    action: `${overviewPath(locale, data.index.slug)}/compare`,
    comparison:
      cityA === undefined || cityB === undefined
        ? null
        : comparisonView(data, { locale, chosen, cityA, cityB, weights }),
  };
}

function chosenWeights(data: CompareData, weights: ParsedWeights): WeightsInAddress | null {
  if (weights.kind !== 'chosen' || isOfficial(weights.weights, data.framework)) return null;
  return weights.weights;
}

/**
 * The address of a comparison without weights, its cities in the order of the index: what weighted
 * variants and the same pair told from the other side are versions of. The first two stay the
 * first two, as the comparison is about them.
 */
export function canonicalComparePath(view: CompareView, locale: Locale): string {
  const places = new Map(view.options.map(({ slug }, place) => [slug, place]));
  const inOrder = (cities: readonly string[]) =>
    cities.toSorted((one, other) => (places.get(one) ?? 0) - (places.get(other) ?? 0));
  const cities = namedCities(view);
  return comparePath(locale, view.index.slug, [
    ...inOrder(cities.slice(0, 2)),
    ...inOrder(cities.slice(2)),
  ]);
}

/** The address of the same comparison, weights included, in a language. */
export function sameComparePath(view: CompareView, locale: Locale): string {
  return comparePath(locale, view.index.slug, namedCities(view), view.weights);
}

function namedCities(view: CompareView): readonly string[] {
  return view.cities.length === 0 ? [NO_CITIES] : view.cities;
}
