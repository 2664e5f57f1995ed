/** What the terms beside the numbers mean, told where they stand. */
export const reading = {
  title: 'How to read these numbers',
  terms: {
    bounds: 'Bounds',
    coverage: 'Coverage',
    shared: 'Shared indicators',
    firm: 'Firm evidence',
    weightings: 'Ahead under 80% of weightings',
    near: 'Within ±25% of each stated weight',
    draws: 'In 80% of draws',
    passage: 'Without any one passage',
    undecided: 'Not decided',
    thin: 'Hatched or hollow',
  },
  details: {
    bounds:
      'The score if every indicator without evidence had 0, and if every one had 100. Far apart, they say that little is known.',
    coverage:
      'How many of the indicators have evidence. In percent, each counts by its weight in the index.',
    shared:
      'Those for which there is evidence on both cities. Two cities are compared on these alone, so these scores may differ from each city’s own.',
    firm: 'The strongest passage behind the rating gives a number, or tells of something that had happened when it was published. Other ratings rest on names or on mere claims.',
    weightings:
      'Drivers can be weighed against each other in endlessly many ways, and within a driver so can its indicators. In four out of five of all these ways that city has the higher score. At 100% no choice of weights gives the other city the lead.',
    near: 'The same, but of weightings that stay close to those of the index: none of its weights is more than a quarter higher or lower. What holds only there hangs on these weights.',
    draws:
      'A rating may be off. Every rating is moved at random, a level down, not at all or a level up, many times over; in four out of five of these trials that city has the higher score.',
    passage:
      'Each passage is left out once and everything computed anew: the smallest and the largest lead that this gives. A minus sign says that the other city would lead.',
    undecided:
      'One city may have more points, but the evidence does not carry a verdict: its share of weightings or of draws is too small, or a single passage, left out, turns or ties the order.',
    thin: 'Thin evidence: the score of this driver rests on too few of its indicators, and the city gets no overall score.',
  },
  measured: {
    bounds:
      'The score if every indicator without a value had 0, and if every one had 100. Far apart, they say that little is known.',
    coverage:
      'How many of the indicators have a value. In percent, each counts by its weight in the index.',
    shared:
      'Those of which both cities have a value. Two cities are compared on these alone, so these scores may differ from each city’s own.',
    weightings:
      'Drivers can be weighed against each other in endlessly many ways, and within a driver so can its indicators. In four out of five of all these ways that city has the higher score. At 100% no choice of weights gives the other city the lead.',
    near: 'The same, but of weightings that stay close to those of the index: none of its weights is more than a quarter higher or lower. What holds only there hangs on these weights.',
    undecided:
      'One city may have more points, but its share of weightings is too small to call it the leader.',
    thin: 'The score of this driver rests on too few of its indicators, and the city gets no overall score.',
  },
  rule: 'The rule and its thresholds are on the page <link>Method</link>.',
} as const;
