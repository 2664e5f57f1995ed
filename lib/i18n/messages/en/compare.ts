import { weights } from './compare/weights';

export const compare = {
  kicker: '{index}: cities compared',
  /** Between remarks in one line. */
  separator: ', ',
  title: '{cities} compared',
  finding: {
    leader:
      '{leader} leads {other} by {gap} points on the {shared, plural, one {one indicator} other {# indicators}} that both have.',
    undecided:
      '{basis, select, values {Not decided by these values} other {Not decided by this evidence}}: on the {shared, plural, one {one indicator} other {# indicators}} that both have, {a} has {scoreA} and {b} {scoreB} of 100.',
    nothingShared: '{a} and {b} cannot be compared: no indicator has a score for both of them.',
  },
  doubt: {
    sentence:
      'In {drawShare} of draws with ratings off by one level {ahead} is ahead. Without any one passage its lead lies between {lowest} and {highest} points.',
    turning: 'Leaving out one of these passages turns or ties the order:',
    turningNone: 'No passage left out turns the order.',
    emptying: 'Leaving out one of these passages leaves nothing to compare:',
    passage: 'Passage {number}',
  },
  verdict: {
    leader: '{city} leads',
    undecided: 'Not decided by this evidence',
    undecidedMeasured: 'Not decided by these values',
    nothingShared: 'Nothing shared to compare',
  },
  score: {
    bounds: 'bounds {lower} to {upper}',
    noOverall: 'no overall score',
    indicators: '{present} of {total} indicators',
    thin: 'thin evidence',
    noEvidence: 'no evidence',
    noValue: 'no value',
    onlyAgainst: 'only evidence against',
    level: 'level {level} of 4',
  },
  notices: {
    title: 'Part of this address could not be used',
    unknownCities: 'Left out, because this index has no such city: {cities}.',
    tooManyCities: 'Left out, because at most {most} cities are compared at once: {cities}.',
    weights: {
      unreadable: 'The weights cannot be read at “{part}”, so the official weights apply.',
      unknownDriver: 'The index has no driver “{part}”, so the official weights apply.',
      repeatedDriver: '“{part}” names a driver a second time, so the official weights apply.',
      missingDriver: 'The weights leave out the driver “{part}”, so the official weights apply.',
      outOfRange:
        '“{part}” is not a weight from 0 to 100 with at most one decimal, so the official weights apply.',
      allZero: 'The weights are all zero, so the official weights apply.',
    },
  },
  limits: {
    title: 'Read with care.',
    oneSource:
      'Everything here rests on one source, “{source}”: {counts}. Where it is silent, so is Fulcrum.',
    sources:
      'Everything here rests on {sources, plural, one {# source} other {# sources}}: {counts}.',
    count:
      '{passages, plural, =0 {{values, plural, =0 {0 passages} one {# value} other {# values}}} one {# passage{values, plural, =0 {} one { and # value} other { and # values}}} other {# passages{values, plural, =0 {} one { and # value} other { and # values}}}} on {city}',
    roles:
      '{allOutcomes, plural, =0 {Every indicator of the framework says what a place offers, and none what came of it.} other {{allInputs, plural, =0 {Every indicator of the framework says what came of a place, and none what it offers.} other {Of the indicators that both have, {outcomes, plural, =0 {none says} one {# says} other {# say}} what came of a place and {inputs, plural, =0 {none} other {#}} what it offers; over the whole framework it is {allOutcomes} and {allInputs}.}}}}',
    units: 'The units are unlike: {units}.',
    unit: '{city} is a {kind}',
    unitKinds: {
      municipality: 'municipality',
      region: 'region',
      'metropolitan-area': 'metropolitan area',
      district: 'district',
    },
    periods: 'On the shared indicators the cities are known from different times: {periods}.',
    period: '{city} {period}',
    missing: 'What is missing for each city',
  },
  charts: {
    title: 'Driver scores',
    note: 'Each city on its own indicators. Compare the numbers of two cities on the shared indicators only, in the table below.',
    label: 'Chart of the driver scores',
    hint: 'Point at a driver to read its numbers.',
    radar: 'Shape',
    bars: 'Bars',
    summary:
      'Each axis runs from 0 to 100, each city on its own indicators. The thin lines are bounds.',
  },
  weights,
  basis: {
    title: 'Own indicators beside the shared ones',
    robustness: 'How sure is the order? Everything that was tried on it',
    note: 'Left, each city on all its own indicators. Right, both on the indicators that both have, which is what the comparison rests on.',
    caption: 'Scores of 0 to 100 for each driver',
    driver: 'Driver',
    own: 'On its own indicators',
    shared: 'On the shared indicators',
    sure: 'How sure',
    overall: 'Overall',
    sharedCount: '{shared} shared of {total}',
    doubt: '{city} is ahead under {leadShare} of weightings and in {drawShare} of draws',
    doubtMeasured: '{city} is ahead under {leadShare} of weightings',
    range: 'Its lead without any one passage: {lowest} to {highest}',
    turning: 'Turned by leaving out {count, plural, one {passage} other {any one of passages}}',
    emptying:
      'Nothing is left to compare without {count, plural, one {passage} other {any one of passages}}',
  },
  gap: {
    title: 'Where the difference comes from',
    sentence:
      'On the shared indicators {ahead} is ahead by {gap} points. The drivers add up to that difference, and the indicators to their driver.',
    tie: 'On the shared indicators the two are level; the lines below cancel out.',
    nothing: 'No indicator has a score for both cities, so there is no difference to take apart.',
    caption:
      'Points added to the difference, {a} minus {b}. Bars run from −{axis} to +{axis}: left, {b} ahead; right, {a} ahead.',
    node: 'Driver and indicator',
    adds: 'Adds',
    total: 'Difference',
    driverShared: '{shared} of {total} shared',
  },
  indicators: {
    title: 'Every indicator',
    note: 'The level of 0 to 4 that the evidence reaches. A level leads to its reasons on the city’s page, a small number to the passage itself.',
    noteMeasured:
      'The values as their sources give them. A value leads to its source, its time and its points on the city’s page.',
    caption: '{driver}: levels reached',
    captionMeasured: '{driver}: values',
    indicator: 'Indicator',
    input: 'input',
    outcome: 'outcome',
    shared: 'shared',
    more: '{count} more',
    /** Where values of one indicator are of different times or sources. */
    periodOf: '{cities}: {period}',
    moreLabel: '{count} more passages on {indicator}, {city}',
  },
  roles: {
    title: 'What is offered, and what came of it',
    note: 'Means of the indicators marked input and of those marked outcome, each city on its own indicators.',
    caption: 'Means of 0 to 100',
    role: 'Kind of indicator',
    input: 'Inputs: what the city offers',
    outcome: 'Outcomes: what came of it',
  },
  choose: {
    title: 'Other cities',
    heading: 'Choose two cities to compare',
    lede: 'A comparison needs at least two cities of this index.',
    one: '{city} alone cannot be compared: choose at least one more.',
    hint: 'At most {most} cities. The first two are compared in detail.',
    legend: 'Cities of this index',
    chosen: 'Chosen cities',
    none: 'None yet.',
    find: 'Another city',
    findHint:
      'One of {count}, by its name or part of it. Where several fit, the ranking shows them to tick.',
    add: 'Add',
    submit: 'Compare these cities',
    pairs: 'Pairs among the chosen cities',
    pair: '{a} and {b}',
    shown: 'shown here',
  },
} as const;
