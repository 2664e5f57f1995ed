import { robustnessPath } from '../address/robustness-paths';
import type { Framework } from '../framework/types';
import { type Observed, type PairOrder, pairOrder } from '../scoring';
import type { Locale, LocalizedText } from '../text/localized';
import type { RankEnds } from './ranking/table';

type NamedCity = { readonly slug: string; readonly name: LocalizedText };

/** How sure the order of two cities is, in short, and where all of that stands. */
export type PairDoubt = PairOrder & {
  readonly a: NamedCity;
  readonly b: NamedCity;
  readonly href: string;
};

/** Where a city's rank lies, in short, and where all of that stands. */
export type RankDoubtView = RankEnds & {
  readonly rank: number;
  /** How many cities have a rank. */
  readonly ranked: number;
  readonly href: string;
};

type PairData = {
  readonly index: { readonly slug: string };
  readonly framework: Framework;
  readonly scored: readonly Observed[];
};

/**
 * The doubt about the order of a pair as it stands beside its scores, under the official weights.
 *
 * @returns null where nothing is shared, so that nothing was computed
 */
export function pairDoubt(
  { index, framework, scored }: PairData,
  [a, b]: readonly [NamedCity, NamedCity],
  locale: Locale,
): PairDoubt | null {
  const order = pairOrder(framework, scored, { cityA: a.slug, cityB: b.slug });
  if (order === null) return null;
  const href = robustnessPath(locale, index.slug, { pair: [a.slug, b.slug], drivers: null });
  return {
    ...order,
    a: { slug: a.slug, name: a.name },
    b: { slug: b.slug, name: b.name },
    href: `${href}#leads`,
  };
}
