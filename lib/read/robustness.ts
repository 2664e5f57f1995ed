import { type DoubtPart, openingPart } from '../address/doubt-paths';
import type { RobustnessPart } from '../address/robustness-paths';
import { readClient } from '../db/client';
import type { CurrentEdition } from '../db/editions';
import { listEvidence } from '../db/evidence';
import { listLinks } from '../db/links';
import { listSecondRatings } from '../db/second-ratings';
import { driversOf } from '../framework/query';
import { scoreOf } from '../scoring';
import type { Locale } from '../text/localized';
import { RANKING_FROM } from '../views/ranking';
import { pairRobustness } from '../views/robustness/pair-robustness';
import type { PairRobustness } from '../views/robustness/types';
import { type Base, readBase } from './base';
import { type DoubtPage, readDoubt } from './doubt/read-doubt';

/** How sure the order of a pair is, and the edition it was read from. */
export type PairPage = {
  readonly edition: CurrentEdition;
  readonly view: PairRobustness;
};

/** How sure the order is: of a pair, or of many cities. */
export type RobustnessPage = PairPage | DoubtPage;

/**
 * How sure the order is that an address asks about. Without a pair an index that is ranked opens
 * with the ranks of all its cities, another one with its first pair.
 *
 * @returns null if there is no such index, city or driver, or fewer than two cities
 */
export async function readRobustness(
  index: string,
  part: RobustnessPart | DoubtPart,
  locale: Locale,
): Promise<RobustnessPage | null> {
  const base = await readBase(index);
  if (base === null) return null;
  if ('page' in part) return readDoubt(base, part, locale);
  return part.pair === null && base.cities.length >= RANKING_FROM
    ? readDoubt(base, openingPart('ranks'), locale)
    : readPair(base, part, locale);
}

/** How sure the order of two cities is; null: there is no such city or driver. */
export async function readPair(
  base: Base,
  part: RobustnessPart,
  locale: Locale,
): Promise<PairPage | null> {
  const chosen = chosenPair(base, part);
  if (chosen === null) return null;
  const db = readClient();
  const version = base.edition.packVersionId;
  const compared = { city: [chosen.cityA.slug, chosen.cityB.slug] };
  const [evidence, links, secondRatings] = await Promise.all([
    listEvidence(db, version, compared),
    listLinks(db, version, compared),
    listSecondRatings(db, version),
  ]);
  return {
    edition: base.edition,
    view: pairRobustness({ ...base, evidence, links, secondRatings }, { ...chosen, locale }),
  };
}

function chosenPair(base: Base, { pair, drivers }: RobustnessPart) {
  const first = pairToOpenWith(base);
  const [slugA, slugB] = pair ?? first;
  const cityA = base.cities.find(({ slug }) => slug === slugA);
  const cityB = base.cities.find(({ slug }) => slug === slugB);
  if (cityA === undefined || cityB === undefined) return null;
  const known = new Set(driversOf(base.framework).map(({ slug }) => slug));
  if (drivers?.some((driver) => !known.has(driver))) return null;
  const isFirst = slugA === first[0] && slugB === first[1] && base.cities.length < RANKING_FROM;
  return { cityA, cityB, drivers, isFirst };
}

/** The first two of the index; of an index that is ranked, those that lead the ranking. */
export function pairToOpenWith({ cities, framework, scores }: Base): readonly string[] {
  const slugs = cities.map(({ slug }) => slug);
  if (slugs.length < RANKING_FROM) return slugs.slice(0, 2);
  const ranked = slugs
    .map((slug) => ({ slug, rank: scoreOf(scores, slug, framework.root).rank }))
    .toSorted((one, other) => (one.rank ?? slugs.length) - (other.rank ?? slugs.length));
  return ranked.slice(0, 2).map(({ slug }) => slug);
}
