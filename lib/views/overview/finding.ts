import { formatList } from '../../format';
import type { PairComparison } from '../../scoring/types';
import type { Locale } from '../../text/localized';
import type { PairNames } from '../compare/finding';

/** What the evidence decides of a pair: overall, and in which drivers. */
export type FindingKind =
  | 'leaderInDrivers'
  | 'leaderSplit'
  | 'leaderAgainstDrivers'
  | 'leaderOverallOnly'
  | 'undecidedSplit'
  | 'undecidedOne'
  | 'undecidedNone'
  | 'nothingShared'
  | 'tooFewCities';

/** The page's first sentence. */
export type FindingSentence = {
  readonly key: `finding.${FindingKind}`;
  readonly values: Readonly<Record<string, string | number>>;
};

/** A driver with its title as it stands inside a sentence. */
export type NamedDriver = { readonly slug: string; readonly title: string };

/**
 * Says in one sentence what the evidence shows of a pair: who leads or that it is not decided,
 * and in which drivers someone leads by the same rule.
 */
export function findingSentence(
  comparison: PairComparison,
  names: PairNames,
  drivers: readonly NamedDriver[],
  locale: Locale,
): FindingSentence {
  const { cityA, cityB, doubt } = comparison;
  if (doubt === null) return { key: 'finding.nothingShared', values: names };
  const ledBy = (city: string) => driversLedBy(city, comparison, drivers);
  const [byA, byB] = [ledBy(cityA), ledBy(cityB)];
  const list = (titles: readonly string[]) => formatList(titles, locale);
  if (doubt.verdict.kind !== 'leader') return undecided(names, byA, byB, list);
  const aLeads = doubt.verdict.city === cityA;
  const [own, others] = aLeads ? [byA, byB] : [byB, byA];
  const values = {
    leader: aLeads ? names.a : names.b,
    other: aLeads ? names.b : names.a,
    ownDrivers: list(own),
    otherDrivers: list(others),
  };
  return { key: `finding.${leaderKind(own, others)}`, values };
}

type Titles = readonly string[];

function driversLedBy(
  city: string,
  comparison: PairComparison,
  drivers: readonly NamedDriver[],
): Titles {
  return drivers.flatMap(({ slug, title }) => {
    const verdict = comparison.drivers[slug]?.verdict;
    return verdict?.kind === 'leader' && verdict.city === city ? [title] : [];
  });
}

function undecided(
  { a, b }: PairNames,
  byA: Titles,
  byB: Titles,
  list: (titles: Titles) => string,
): FindingSentence {
  if (byA.length === 0 && byB.length === 0) {
    return { key: 'finding.undecidedNone', values: { a, b } };
  }
  if (byA.length > 0 && byB.length > 0) {
    const values = { a, b, aDrivers: list(byA), bDrivers: list(byB) };
    return { key: 'finding.undecidedSplit', values };
  }
  const values = { a, b, leader: byA.length > 0 ? a : b, drivers: list([...byA, ...byB]) };
  return { key: 'finding.undecidedOne', values };
}

function leaderKind(own: Titles, others: Titles): FindingKind {
  if (own.length > 0) return others.length > 0 ? 'leaderSplit' : 'leaderInDrivers';
  return others.length > 0 ? 'leaderAgainstDrivers' : 'leaderOverallOnly';
}
