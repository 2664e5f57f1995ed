import type { ParsedCities, ParsedWeights } from '../../address/parse-compare';
import { comparePath, type WeightsInAddress } from '../../address/paths';
import { withDistinctMarks } from '../../charts/city-mark';
import type { CityRow } from '../../pack/tables';
import type { Locale, LocalizedText } from '../../text/localized';

/** What an address held that could not be used, so that the page can say so. */
export type CompareNotice =
  | { readonly kind: 'unknown-cities'; readonly cities: readonly string[] }
  | { readonly kind: 'too-many-cities'; readonly cities: readonly string[] }
  | ({ readonly kind: 'weights' } & Pick<
      Extract<ParsedWeights, { kind: 'malformed' }>,
      'fault' | 'part'
    >);

/** A city that can be chosen. */
export type CityOption = {
  readonly slug: string;
  readonly name: LocalizedText;
  readonly isChosen: boolean;
};

/** Another pair of the chosen cities, and the address at which it is the one compared. */
export type PairOption = {
  readonly a: LocalizedText;
  readonly b: LocalizedText;
  readonly isShown: boolean;
  readonly href: string;
};

/** The cities of the index that an address names, in its order, no two with the same mark. */
export function chosenCities(
  cities: readonly CityRow[],
  { known }: ParsedCities,
): readonly CityRow[] {
  return withDistinctMarks(
    known.flatMap((slug) => cities.find((city) => city.slug === slug) ?? []),
  );
}

/** Everything in the address that was left out or replaced. */
export function noticesOf(cities: ParsedCities, weights: ParsedWeights): readonly CompareNotice[] {
  const notices: CompareNotice[] = [];
  if (cities.unknown.length > 0) notices.push({ kind: 'unknown-cities', cities: cities.unknown });
  if (cities.tooMany.length > 0) notices.push({ kind: 'too-many-cities', cities: cities.tooMany });
  if (weights.kind === 'malformed') {
    notices.push({ kind: 'weights', fault: weights.fault, part: weights.part });
  }
  return notices;
}

/** The cities of the index as options, the chosen ones ticked. */
export function cityOptions(
  cities: readonly CityRow[],
  chosen: readonly string[],
): readonly CityOption[] {
  return cities.map(({ slug, name }) => ({ slug, name, isChosen: chosen.includes(slug) }));
}

/** Every pair of the chosen cities; its address names the pair first. None for a single pair. */
export function pairOptions(
  chosen: readonly CityRow[],
  weights: WeightsInAddress,
  locale: Locale,
  index: string,
): readonly PairOption[] {
  if (chosen.length < 3) return [];
  return chosen.flatMap((a, at) =>
    chosen.slice(at + 1).map((b) => {
      const others = chosen.filter((city) => city !== a && city !== b);
      const order = [a, b, ...others].map((city) => city.slug);
      return {
        a: a.name,
        b: b.name,
        isShown: at === 0 && b === chosen[1],
        href: comparePath(locale, index, order, weights),
      };
    }),
  );
}
