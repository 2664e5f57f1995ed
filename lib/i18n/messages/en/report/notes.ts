export const noteMessages = {
  title: 'Notes',
  mark: 'Note {number}',
  range: 'Notes {from} to {to}',
  rests: 'It rests on notes',
  see: 'The indicators are named in note',
  method: 'On the page of the method:',
  shared: 'Both cities on the same indicators alone: {indicators}.',
  leadShare:
    'An exact share: of all weightings of the drivers, each at least zero and together 100 percent, the part under which the city has the higher score; ties count half. In one driver, the same for its shared indicators.',
  draws:
    '{draws} draws from a generator with the seed {seed}. In each, every rating is moved one level down, left, or moved one level up at random; ties count half.',
  leaveOneOut:
    'Every passage is left out in turn, the ratings are made again without it, and the difference is computed anew.',
  turning: 'Overall, passages that turn or tie the order: notes',
  emptying: 'Overall, passages without which nothing is left to compare: notes',
  overall:
    '{city}: the mean of the drivers by the weights of the framework, on the {present} of {total} indicators that have evidence. The bounds count missing indicators as 0 and as 100; a city with a thin or unscored driver has bounds and no overall score.',
  contribution:
    'What a driver or an indicator adds to the difference of the overall scores on the shared indicators. The drivers add up to that difference.',
  breakEven:
    'Worked out from the driver scores on the shared indicators: the weight at which the weighted differences cancel out while the other drivers keep their proportions.',
  roles:
    'For each city the mean of its own indicators marked input, and of those marked outcome, weighted by their share of the index.',
  roleMix: 'Counted by the mark, input or outcome, that the framework gives to each indicator.',
  periods:
    'From the earliest to the latest time that the evidence on the shared indicators speaks of.',
  stages:
    'The stages are those of the source; the evidence says of each instrument which of them it serves.',
  events: 'Counted over the events of these cities that the sources date.',
  evidence: 'Counted over the tables of this section, each piece and each passage once.',
  weights: 'As framework {version} sets them, as shares of the whole.',
  presets:
    'Points of view that the index sets down. Under each the pair is scored again with these weights on the shared indicators, with the same draws.',
  parameters: 'Parameters of framework {version}.',
  levels:
    'As framework {version} lays down: five levels for each indicator, put on the scale evenly.',
  passages: 'Passages that say something of {city}, each counted once: notes',
  instruments: 'Counted over the policy instruments that the evidence names of {city}.',
  driver:
    '{driver}, {city}: {present, plural, =0 {none of its {total} indicators has evidence} one {the mean of the one indicator that has evidence, of {total}} other {the mean of the # indicators that have evidence, of {total}}}.',
  sharedDriver:
    '{driver}: both cities on the same {count, plural, one {indicator} other {# indicators}} alone: {indicators}.',
  values: '{indicator}, as its source gives it: ',
  valuesOf: '{cities}: ',
  valueSource: '[{reference}] “{title}”, {period}',
  valueSeparator: '; ',
  sharedNone: '{driver}: no indicator has evidence for both cities.',
  passage: '[{reference}], passage {number} of {total}, section {section}, “{title}”:',
} as const;
