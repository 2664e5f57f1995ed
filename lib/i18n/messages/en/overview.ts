export const overview = {
  kicker: '{index}, read from {sources, plural, one {one source} other {# sources}}',
  finding: {
    leaderInDrivers: 'On this evidence {leader} leads {other}, overall and in {ownDrivers}.',
    leaderSplit:
      'On this evidence {leader} leads {other} overall and in {ownDrivers}; {other} leads in {otherDrivers}.',
    leaderAgainstDrivers:
      'On this evidence {leader} leads {other} overall, although {other} leads in {otherDrivers}.',
    leaderOverallOnly:
      'On this evidence {leader} leads {other} overall; in no single driver is it decided.',
    undecidedSplit:
      'This evidence does not decide between {a} and {b}: {a} leads in {aDrivers}, {b} in {bDrivers}.',
    undecidedOne:
      'This evidence does not decide between {a} and {b}; it settles only {drivers}, where {leader} leads.',
    undecidedNone:
      'This evidence does not decide between {a} and {b}, neither overall nor in any driver.',
    nothingShared: '{a} and {b} cannot be compared: no indicator has evidence for both of them.',
    tooFewCities: 'This index has fewer than two cities, so there is nothing to compare yet.',
  },
  lede: {
    counts:
      'Of {total} indicators the evidence informs {inA} for {a} and {inB} for {b}; {shared, plural, =0 {none is} one {one is} other {# are}} informed for both.',
    shared:
      'On {shared, plural, one {that one} other {those #}}, {a} has {scoreA} of 100 and {b} {scoreB}.',
    firm: 'No single passage, left out, turns the order.',
    turned:
      '{passages, plural, one {One passage, left out, is} other {Any one of # passages, left out, is}} enough to turn or tie the order.',
    emptied:
      'Without {passages, plural, one {one passage} other {any one of # passages}} nothing would be left to compare.',
  },
  score: {
    noOverall: 'no overall score: too little evidence on {drivers}',
    coverage: '{present} of {total}',
  },
  limits: {
    title: 'Read with care.',
    oneSource: 'Everything here rests on one source, “{source}”.',
    sources: 'Everything here rests on {sources, plural, one {one source} other {# sources}}.',
    counts: 'The evidence comes from {counts}.',
    passages:
      '{passages, plural, =0 {{values, plural, =0 {0 passages} one {# value} other {# values}}} one {# passage{values, plural, =0 {} one { and # value} other { and # values}}} other {# passages{values, plural, =0 {} one { and # value} other { and # values}}}} on {city}',
    roles:
      '{allOutcomes, plural, =0 {Every indicator of the framework says what a place offers, and none what came of it.} other {{allInputs, plural, =0 {Every indicator of the framework says what came of a place, and none what it offers.} other {Of the indicators that both have, {outcomes, plural, =0 {none says} one {# says} other {# say}} what came of a place and {inputs, plural, =0 {none} other {#}} what it offers; over the whole framework it is {allOutcomes} and {allInputs}.}}}}',
    units: 'The units are unlike: {units}.',
    unit: '{city} is a {kind}',
    unitSeparator: ', ',
    unitKinds: {
      municipality: 'municipality',
      region: 'region',
      'metropolitan-area': 'metropolitan area',
      district: 'district',
    },
    disagreements:
      'In {count, plural, one {one place} other {# places}} passages contradict each other or their own date.',
    more: 'All limits of this evidence',
  },
  drivers: {
    title: 'The drivers, and how sure they are',
    note: 'Each city on all its own evidence, so the two rest on different indicators. Whether a difference holds is said beside it.',
    radarSummary:
      'The shape of each city over the drivers; the centre is 0, the rim 100. For differences, read the bars.',
    barsCaption: 'Scores of 0 to 100. Coverage counts the indicators that have evidence.',
    sure: 'On what both have',
    sharedCount: '{shared} of {total} indicators shared',
  },
  verdict: {
    leader: '{city} leads',
    undecided: 'Not decided',
    nothingShared: 'Nothing to compare',
  },
  differences: {
    title: 'Where they differ most, and how sure that is',
    ahead: 'On the indicators that both have, {city} is ahead by {gap} points.',
    tied: 'On the indicators that both have, the two are level.',
    nothing: 'No indicator has evidence for both cities, so no difference can be stated.',
    driversCaption:
      'Scores on the shared indicators alone, and what each driver adds to the overall difference ({a} minus {b}, in points).',
    driver: 'Driver',
    direction: '← {b} · {a} →',
    adds: 'Adds',
    sure: 'How sure',
    overall: 'Overall',
    byDriver: 'By driver',
    byIndicator: 'By indicator',
    indicatorsCaption:
      'The shared indicators that add most to the overall difference ({a} minus {b}, in points).',
    indicator: 'Indicator',
    equal: 'On the shared indicators no score differs.',
    compare: 'Compare them under other weights',
  },
  gaps: {
    title: 'How far the evidence reaches',
    note: 'The level of 0 to 4 that the evidence reaches on each indicator. Hatched cells have no evidence, so no score: missing is never zero. A cell leads to its reasons.',
    noteMeasured:
      'The points of 0 to 100 that the value of each indicator comes to. Hatched cells have no value, so no score: missing is never zero. A cell leads to value, time and source.',
    onlyAgainst: 'only against',
  },
  evidenceLimits: {
    title: 'The limits of this evidence',
    titleMeasured: 'The limits of these values',
    scope: 'What the source is',
    reach: 'What it covers',
    reachCity:
      '{city}: {passages, plural, =0 {{values, plural, =0 {no passage} one {one value} other {# values}}} one {one passage{values, plural, =0 {} one { and # value} other { and # values}}} other {# passages{values, plural, =0 {} one { and # value} other { and # values}}}}; {missing, plural, =0 {every indicator has evidence} one {one of {total} indicators has no evidence} other {# of {total} indicators have no evidence}}.',
    units: 'Unlike units',
    unit: '{city} is a {kind}.',
    unitsNote: 'What a government can do in one it may not be able to do in the other.',
    disagreements: 'Where passages disagree',
    passages: 'Passages',
    scheduled: 'Still to come at publication',
    scheduledEvent: ', {date}: announced, not counted as an outcome.',
  },
  notes: {
    title: 'Notes',
    shared:
      'On the {count, plural, one {one indicator} other {# indicators}} that both cities have. The share is exact: of all weightings of the drivers, each at least zero and together 100 percent, the part under which that city has the higher score.',
    colon: ':',
    driver: '{driver}, {city}:',
    passages: '{count, plural, one {passage} other {passages}}',
    passage: 'Passage {number}',
    inSource: 'in source {number}',
    method: 'How scores are made',
    sources: 'Sources',
    mark: 'Note {number}: {driver}, {city}',
    sharedMark: 'Note {number}: shared indicators and the share of weightings',
  },
} as const;
