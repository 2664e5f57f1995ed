/** How far a score, an order or a rank can be trusted, in the few words that stand beside it. */
export const sureness = {
  separator: '; ',
  score: {
    bounds: 'bounds {lower} to {upper}',
    noOverall: 'no overall score',
    indicators: '{present} of {total} indicators',
    indicatorsFirm: '{present} of {total} indicators, {firm} of them on firm evidence',
    values: '{present} of {total} indicators',
    imputed: '{share} of the weight imputed',
    thin: 'thin evidence',
    thinMeasured: 'too few values',
    noEvidence: 'no evidence',
    noValue: 'no value',
  },
  order: {
    every: '{ahead} is ahead however the drivers are weighed.',
    share: '{ahead} is ahead under {share} of all ways to weigh the drivers.',
    minority:
      'Under the stated weights {ahead} is ahead, but only under {share} of all ways to weigh the drivers; most put {other} first.',
    near: 'Within ±{spread} of each stated weight, {ahead} is ahead under {near}.',
    nearAll: 'Within ±{spread} of each stated weight, {ahead} is always ahead.',
    level: '{a} and {b} are level under the stated weights.',
  },
  rank: {
    interval:
      'Rank {rank} of {ranked}; with weights a little different, from {best} to {worst} in 90% of the draws.',
    same: 'Rank {rank} of {ranked}; it stays that in 90% of draws with weights a little different.',
  },
  short: {
    separator: '; ',
    count: '{present} of {total}',
    firm: '{firm} firm',
    firmNote: 'Firm: rests on a number, or on something that has happened.',
    imputed: '{share} imputed',
    imputedNote:
      'Imputed (*): missing values were filled in by the rule of the method; bounds and coverage still take them as missing.',
  },
  link: 'How sure is that, and how to read it',
} as const;
