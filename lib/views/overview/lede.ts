import { formatScore } from '../../format';
import { indicatorsBelow } from '../../framework/query';
import type { Framework } from '../../framework/types';
import { scoreOf } from '../../scoring/score-of';
import type { PairComparison, ScoreTable } from '../../scoring/types';
import type { Locale } from '../../text/localized';
import type { PairNames } from '../compare/finding';

/** A sentence of the paragraph under the finding. */
export type LedeSentence = {
  readonly key: 'lede.counts' | 'lede.shared' | 'lede.firm' | 'lede.turned' | 'lede.emptied';
  readonly values: Readonly<Record<string, string | number>>;
};

export type LedeInput = {
  readonly framework: Framework;
  readonly scores: ScoreTable;
  readonly comparison: PairComparison;
  readonly names: PairNames;
  /** There is no passage that could be left out. */
  readonly isMeasured: boolean;
  readonly locale: Locale;
};

/**
 * What the finding rests on: how many indicators are informed, the scores on those that both
 * cities have and, of coded evidence, whether one passage more or less turns the order.
 */
export function ledeSentences(input: LedeInput): readonly LedeSentence[] {
  const { framework, scores, comparison, names, locale } = input;
  const present = (city: string) => scoreOf(scores, city, framework.root).present;
  const counts = {
    total: indicatorsBelow(framework, framework.root).length,
    inA: present(comparison.cityA),
    inB: present(comparison.cityB),
    shared: comparison.sharedIndicators.length,
  };
  const counted: LedeSentence = { key: 'lede.counts', values: { ...names, ...counts } };
  const { a, b, doubt } = comparison;
  if (a === null || b === null || doubt === null) return [counted];
  const shown = { scoreA: formatScore(a, locale), scoreB: formatScore(b, locale) };
  return [
    counted,
    { key: 'lede.shared', values: { ...names, ...shown, shared: counts.shared } },
    ...(input.isMeasured
      ? []
      : [passageSentence(doubt.leaveOneOut.turning.length, doubt.leaveOneOut.emptying.length)]),
  ];
}

function passageSentence(turning: number, emptying: number): LedeSentence {
  if (turning > 0) return { key: 'lede.turned', values: { passages: turning } };
  if (emptying > 0) return { key: 'lede.emptied', values: { passages: emptying } };
  return { key: 'lede.firm', values: {} };
}
