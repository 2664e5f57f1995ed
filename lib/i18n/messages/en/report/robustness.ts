export const robustnessMessages = {
  title: 'How well the order holds',
  rule: 'A leader is named only if it is ahead under at least {share} of all ways to weigh the drivers and in at least {share} of draws with ratings off by one level, and if no single passage left out turns the order or leaves nothing to <rule>compare</rule>.',
  ruleMeasured:
    'A leader is named only if it is ahead under at least {share} of all ways to weigh the <rule>drivers</rule>.',
  hindered: 'Here the rule names none: {hindrances}.',
  hindrance: {
    tie: 'the two are level',
    leadShare: 'the lead holds under too few of the weightings',
    drawShare: 'the lead holds in too few of the draws',
    turning: 'leaving out one passage turns or ties the order',
    emptying: 'without one passage nothing would be left to compare',
  },
  nothing: 'Nothing shared to compare: no indicator has evidence for both cities.',
  sure: {
    caption: 'How sure the order is, overall and in each driver, on what both have',
    node: 'On',
    overall: 'Overall',
    verdict: 'Verdict',
    ahead: 'Ahead',
    leadShare: 'Of all weightings',
    drawShare: 'Of draws',
    range: 'Lead without any one passage',
    passages: 'Passages that matter',
    turning:
      'order turns without {count, plural, one {the passage of note} other {any one of notes}}',
    emptying:
      'nothing is left without {count, plural, one {the passage of note} other {any one of notes}}',
    none: 'none turns it',
    nothing: 'nothing shared',
  },
  breakEven: {
    caption:
      'The weight of one driver at which the two would tie, the others keeping their proportions',
    driver: 'Driver',
    weight: 'Official weight',
    tie: 'They tie at',
    never: 'at no weight',
    nothing: 'nothing shared',
  },
  presets: {
    caption: 'The shared indicators under each point of view',
    preset: 'Point of view',
    weights: 'Weights',
    weight: '{driver} {share}',
    difference: 'Difference',
    verdict: 'Verdict',
  },
  roles: {
    caption: 'Means of 0 to 100, each city on its own evidence',
    mix: '{allOutcomes, plural, =0 {Every indicator of the framework says what a place offers, and <mix>none</mix> what came of it.} other {{allInputs, plural, =0 {Every indicator of the framework says what came of a place, and <mix>none</mix> what it offers.} other {Of the indicators that both have, {outcomes, plural, =0 {none says} one {# says} other {# say}} what came of a place and {inputs, plural, =0 {none} other {#}} what it offers; over the whole framework it is {allOutcomes} and <mix>{allInputs}</mix>.}}}}',
  },
  bases: {
    caption: 'The overall score on two bases, 0 to 100',
    city: 'City',
    own: 'On all its own indicators',
    shared: 'On the shared indicators',
    count: 'Shared of all indicators',
  },
} as const;
