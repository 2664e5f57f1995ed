import { formatDifference, formatPercent, formatScore } from '../../format';
import type { PairComparison } from '../../scoring/types';
import type { Locale } from '../../text/localized';
import { leadOf } from './lead';

type Values = Readonly<Record<string, string | number>>;

/** The page's first sentence: who leads, or that the evidence does not decide it. */
export type FindingSentence = {
  readonly key: 'finding.leader' | 'finding.undecided' | 'finding.nothingShared';
  readonly values: Values;
};

/** How the finding fares under other ratings and other passages; null where nothing is compared. */
export type DoubtSentence = {
  readonly key: 'doubt.sentence';
  readonly values: Values;
};

/** The names of the pair as they are written in a sentence. */
export type PairNames = { readonly a: string; readonly b: string };

/** Says in one sentence what the comparison came to. */
export function findingSentence(
  comparison: PairComparison,
  names: PairNames,
  locale: Locale,
  isMeasured: boolean,
): FindingSentence {
  const { a, b, gap, doubt } = comparison;
  if (a === null || b === null || gap === null || doubt === null) {
    return { key: 'finding.nothingShared', values: names };
  }
  const shared = comparison.sharedIndicators.length;
  const scores = { scoreA: formatScore(a, locale), scoreB: formatScore(b, locale) };
  if (doubt.verdict.kind !== 'leader') {
    return {
      key: 'finding.undecided',
      values: { ...names, ...scores, shared, basis: isMeasured ? 'values' : 'evidence' },
    };
  }
  const aLeads = doubt.verdict.city === comparison.cityA;
  return {
    key: 'finding.leader',
    values: {
      leader: aLeads ? names.a : names.b,
      other: aLeads ? names.b : names.a,
      gap: formatScore(Math.abs(gap), locale),
      shared,
    },
  };
}

/** Says how the finding fares under other ratings and without any one passage. */
export function doubtSentence(
  comparison: PairComparison,
  names: PairNames,
  locale: Locale,
): DoubtSentence | null {
  const doubt = comparison.doubt && leadOf(comparison.doubt, comparison, comparison);
  if (doubt === null) return null;
  const aIsAhead = doubt.ahead === comparison.cityA;
  return {
    key: 'doubt.sentence',
    values: {
      ahead: aIsAhead ? names.a : names.b,
      drawShare: formatPercent(doubt.drawShare, locale),
      lowest: formatDifference(doubt.lowest, locale),
      highest: formatDifference(doubt.highest, locale),
    },
  };
}
