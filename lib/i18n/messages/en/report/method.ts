export const methodMessages = {
  title: 'How the scores are made',
  coding:
    'Each source is read passage by passage. A passage gives evidence; a link joins it to one indicator and says how strong it is: asserted, named, quantified, or an outcome that had happened when the source was published. Strength caps what a link can carry: an assertion reaches level 2 at most, a named actor, programme or place level 3, a quantity or an outcome <levels>level 4</levels>. Evidence against lowers the link that it stands against by one level.',
  scores:
    'Each indicator has five written levels, 0 to 4, which describe a city against the world; they are put on the scale of 0 to <levels>100</levels>. A driver is the mean of its indicators, the index the mean of its drivers, by the weights of the framework. A missing indicator {gaps, select, filled {is filled in by the rule of the method, and a score that it touches has an asterisk} other {is left out and never counts as zero}}; the bounds are the score with all missing indicators at 0, and at <levels>100</levels>. A driver with fewer than {thinIndicators} indicators, or under {thinWeight} of its <parameters>weight</parameters>, is thin, and with it a city has no overall score.',
  comparison:
    'Two cities are compared only on the indicators that both have. A leader is named if it is ahead under at least {verdictShare} of all weightings and in at least {verdictShare} of {draws} draws in which ratings are off by <parameters>one level</parameters>, and if no single passage left out turns the order; otherwise this evidence does not decide it.',
  measured: {
    coding:
      'Every value names its source, its unit and its time. Some are divided by the size of the city, so that large and small can be compared; each indicator then has its own way to the scale of 0 to 100, and says whether more or less is better.',
    scores:
      'A driver is the mean of its indicators, the index the mean of its drivers, by the weights of the framework. A missing value {gaps, select, filled {is filled in by the rule of the method, and a score that it touches has an asterisk} other {is left out and never counts as zero}}; the bounds are the score with all missing indicators at 0, and at 100. A driver with fewer than {thinIndicators} indicators, or under {thinWeight} of its <parameters>weight</parameters>, is thin, and with it a city has no overall score.',
    comparison:
      'Two cities are compared only on the indicators that both have. A leader is named if it is ahead under at least {verdictShare} of all <parameters>weightings</parameters>; otherwise it is not decided.',
  },
  more: 'The whole method, with the levels of every indicator:',
} as const;
