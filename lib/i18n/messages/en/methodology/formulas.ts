export const formulas = {
  title: 'Formulas',
  note: 'With the parameters in force. Every formula is repeated in words; each is one function of the open engine, whose tests take their values from published work or from calculation by hand.',
  scores: 'Scores of a city',
  pairs: 'Comparing two cities',
  many: 'Many cities',
  normalising: {
    goalposts: {
      title: 'Goalposts',
      words:
        'x is the level or the measure, l and h are the goalposts of the indicator (0 and 4 for levels). What lies outside is cut to 0 or 100. Where less is better, h − x stands in place of x − l.',
    },
    'min-max': {
      title: 'Lowest to highest',
      words: 'The city with the lowest value has 0, the one with the highest 100.',
    },
    'z-score': {
      title: 'Standard scores',
      words: 'The mean of the cities is 50, a standard deviation is 10 points.',
    },
    rank: {
      title: 'Rank',
      words: 'r is the rank from below among n cities; ties share the lower.',
    },
    'percentile-rank': {
      title: 'Percentile rank',
      words: 'The share of the other cities that lie below.',
    },
    'distance-to-leader': {
      title: 'Distance to the leader',
      words: 'The value as a share of the best one.',
    },
    'distance-to-target': {
      title: 'Distance to a target',
      words:
        'How much of the way from the worst value to the target a city has gone; whoever has reached the target has 100.',
    },
    borda: {
      title: 'Borda points',
      words:
        'r is the rank from below; N counts all cities that are scored, also those without a value: how many of the others a city beats.',
    },
  },
  means: {
    arithmetic: {
      title: 'Weighted arithmetic mean',
      words:
        'The sum runs over the indicators of a driver that have a score, or over the drivers of the index; w are their weights.',
    },
    geometric: {
      title: 'Weighted geometric mean',
      words: 'A low score weighs more than in an arithmetic mean; a zero makes the mean zero.',
    },
    harmonic: {
      title: 'Weighted harmonic mean',
      words: 'A low score weighs more still; a zero makes the mean zero.',
    },
    median: {
      title: 'Weighted median',
      words:
        'The score up to which half of the weight lies; how far the others lie from it does not matter.',
    },
    copeland: {
      title: 'Copeland',
      words:
        'A city outranks another where it is ahead in more than half of the weight of what both have. Y counts the cities it outranks less those that outrank it: 100 outranks everyone, 50 is level, 0 is outranked by everyone.',
    },
  },
  coverage: {
    title: 'Coverage',
    words:
      'The weight of the indicators with a rating, over the weight of all of them. Under {coverage} the city has no rank.',
  },
  bounds: {
    title: 'Bounds',
    words:
      'The same means with every missing indicator at 0, and at 100. Whatever the missing indicators are, the score lies between.',
  },
  thin: {
    title: 'Thin',
    words:
      'n is the number of indicators of the driver with a rating, c its coverage: fewer than {indicators}, or less than {weight}.',
  },
  roles: {
    title: 'Inputs and outcomes',
    words:
      'Arithmetic means of the scores of a city’s inputs, and of its outcomes, weighted by the share of the index that each indicator carries.',
  },
  gap: {
    title: 'Gap and what adds to it',
    words:
      'a and b are the scores of the two cities on the shared indicators. The contributions of the drivers add up to the gap, and those of the indicators to their driver’s; for geometric means they are split on logarithms.',
  },
  leadShare: {
    title: 'Lead share',
    words:
      'Weights of at least 0 that sum to 1, all weightings equally likely; d are the differences of the drivers. It is the part of all weightings on one side of a plane, computed exactly and not by sampling; a tie counts half. Two drivers with differences of +3 and −1: A leads wherever the first weighs more than a quarter, so 75%.',
  },
  breakEven: {
    title: 'Break-even weight',
    words:
      'd is the difference at one driver, r the mean difference of the others, which keep their proportions. At the weight t of the driver the two cities tie; a value outside 0 to 1 means that no weight of this driver makes a tie.',
  },
  leaveOut: {
    title: 'Leave one passage out',
    words:
      'For each passage p that a rating rests on, the ratings are made anew without it. The page gives the lowest and the highest gap, and the passages that turn the order or leave nothing to compare.',
  },
  draws: {
    title: 'Ratings off by one level',
    words:
      'N = {draws} draws from a generator with the seed {seed}, the same on every machine. In each draw every rating of the two cities moves down, stays or moves up by one level, each with a probability of a third, and is kept between 0 and 4.',
  },
  verdict: {
    title: 'Verdict',
    words:
      'The city ahead is called the leader if S, its lead share, and D, its share of the draws, both reach {verdict} and no passage left out turns, ties or empties the comparison. Otherwise: not decided by this evidence. The same rule holds driver by driver, where the lead share is of the weights inside the driver.',
  },
  rankInterval: {
    title: 'Interval of ranks',
    words:
      'Weights of the k drivers are drawn around the official ones, from a Dirichlet distribution whose concentration c fits a half-width s of {spread}. The interval leaves out 5% of {draws} draws at either end.',
  },
  peers: {
    title: 'Distance of two profiles',
    words:
      'The nearest peers of a city are the {peers} with the smallest distance: the root mean square difference of the driver scores a and b, over the n drivers in which both have a score, each counting alike. Cities with fewer than {drivers} such drivers are left out.',
  },
} as const;
