export const charts = {
  words: {
    driver: 'Driver',
    indicator: 'Indicator',
    city: 'City',
    score: 'Score',
    bounds: 'Bounds',
    coverage: 'Coverage',
    missing: 'no evidence',
    noValue: 'no value',
    thin: 'thin',
    thinMeasured: 'too few values',
    imputed: '{share} imputed',
    level: 'level',
    table: 'The same as a table',
    source: 'Source:',
  },
  key: {
    scale: 'Scale 0 to 100.',
    whisker:
      'The thin line runs from the score with every missing indicator at 0 to the score with all of them at 100.',
    thin: 'Hatched or hollow: the score rests on too few indicators.',
    imputed:
      'An asterisk: part of the score rests on values that were filled in by the rule of the method.',
    imputedScores:
      '{count, number} of these {total, number} scores rest in part on values that were filled in by the rule of the method.',
    imputedDots:
      '{count, number} of these {total, number} dots rest in part on values that were filled in by the rule of the method.',
    missing: 'A hatched slot: no evidence, so no score.',
  },
  takeAlong: {
    charts: 'Download or embed this',
    files: 'Download this chart',
    tables: 'Download as a table',
    embed: 'Embed this',
  },
  radarName: 'Driver scores of {cities}',
  /** For a reader by ear: what is drawn, and what it says in a sentence. */
  radarLabel: '{name}. {finding}',
  barName: 'Driver scores of {cities}, 0 to 100',
  gapName: 'Levels that the evidence on {cities} reaches',
} as const;
