export const report = {
  title: 'Report: {cities}',
  cover: {
    brand: 'Fulcrum · report on cities as technology ecosystems',
    edition: 'Edition {label}, {date}',
  },
  toolbar: {
    hint: 'Made for A4 paper. Printing gives the sheet below without the navigation, with page numbers.',
    print: 'Print this report',
  },
  /** Two tokens stand for the counters of the pages. */
  /** In the running head. */
  edition: 'Edition {label}',
  pageNumber: 'Page {page} of {pages}',
  summary: {
    title: 'Summary',
    shared: 'On those indicators {a} has {scoreA} of 100 and {b} <shared>{scoreB}</shared>.',
    doubt:
      '{ahead} is ahead under <lead>{leadShare}</lead> of all ways to weigh the drivers and in <draws>{drawShare}</draws> of draws with ratings off by one level. Without any one passage its lead lies between {lowest} and <passages>{highest}</passages> points.',
    verdict: 'Verdict: {verdict}.',
  },
  /** Between parts of a line, and at the end of a remark. */
  separator: ', ',
  stop: '.',
  figures: {
    title: 'The scores of the drivers',
    radarName: 'Figure 1. Driver scores of {cities}, each axis 0 to 100',
    radarSummary: 'The shape of each city on its own evidence.',
    radarTable: 'The scores of figure 1; small, their bounds',
    barsName: 'Figure 2. Driver scores as bars, 0 to 100, each city on its own evidence.',
    barsAside: 'On what both have',
  },
  drivers: {
    title: 'Driver by driver',
    none: '{city} has no evidence here.',
    own: '{city} has <score>{number}</score> on {present} of {total} indicators{state, select, full {} thin {, which is thin evidence, with bounds of {lower} and {upper}} other {, with bounds of {lower} and {upper}}}.',
    ownBounds:
      '{city} has no score of its own here, only bounds of {lower} and <score>{upper}</score>, on {present} of {total} indicators.',
    nothingShared: 'No indicator of this driver has evidence for both, so they are not compared.',
    shared:
      'On the {shared, plural, one {one indicator} other {# indicators}} that both have, {a} has {scoreA} and {b} {scoreB}{towards, select, none {<adds>, which leaves the overall difference as it is</adds>} other {, which moves the overall difference by <adds>{points}</adds> points towards {towards}}}.',
    sure: '{city} is ahead under <lead>{leadShare}</lead> of ways to weigh these indicators and in <draws>{drawShare}</draws> of draws; without any one passage its lead is {lowest} to <passages>{highest}</passages> points.',
    turning: 'The order turns or ties without the passage of any one of these notes:',
    emptying: 'Nothing is left to compare without the passage of any one of these notes:',
  },
  indicators: {
    title: 'Every indicator',
    note: 'The level of 0 to 4 that the evidence reaches. The small numbers are notes; each names the passage.',
    driverRow: 'Score of the driver',
    indicator: 'Indicator',
  },
  method: {
    title: 'How the scores are made',
    coding:
      'Each source is read passage by passage. A passage gives evidence; a link joins it to one indicator and says how strong it is: asserted, named, quantified, or an outcome that had happened when the source was published. Strength caps what a link can carry: an assertion reaches level 2 at most, a named actor, programme or place level 3, a quantity or an outcome level 4. Evidence against lowers the link that it stands against by one level.',
    scores:
      'Each indicator has five written levels, 0 to 4, which describe a city against the world; they are put on the scale of 0 to 100. A driver is the mean of its indicators, the index the mean of its drivers, by the weights of the framework. A missing indicator is left out and never counts as zero; the bounds are the score with all missing indicators at 0, and at 100. A driver with fewer than {thinIndicators} indicators, or under {thinWeight} of its weight, is thin, and with it a city has no overall score.',
    comparison:
      'Two cities are compared only on the indicators that both have. A leader is named if it is ahead under at least {verdictShare} of all weightings and in at least {verdictShare} of {draws} draws in which ratings are off by one level, and if no single passage left out turns the order; otherwise this evidence does not decide it.',
    more: 'The whole method, with the levels of every indicator:',
  },
  notes: {
    title: 'Notes',
    mark: 'Note {number}',
    range: 'Notes {from} to {to}',
    shared: 'Both cities on the same indicators alone: {indicators}.',
    leadShare:
      'An exact share: of all weightings of the drivers, each at least zero and together 100 percent, the part under which the city has the higher score; ties count half. In one driver, the same for its shared indicators.',
    draws:
      '{draws} draws from a generator with the seed {seed}. In each, every rating is moved one level down, left, or moved one level up at random; ties count half.',
    leaveOneOut:
      'Every passage is left out in turn, the ratings are made again without it, and the difference is computed anew.',
    turning: 'Passages that turn or tie the order: notes',
    emptying: 'Passages without which nothing is left to compare: notes',
    overall:
      'The mean of the drivers by the weights of the framework. The bounds count missing indicators as 0 and as 100; a city with a thin or unscored driver has bounds and no overall score.',
    contribution:
      'What a driver adds to the difference of the overall scores on the shared indicators. The drivers add up to that difference.',
    driver:
      '{driver}, {city}: the mean of {present, plural, one {the one indicator that has evidence} other {the # indicators that have evidence}}, of {total}. It rests on the passages of notes',
    passage: '[{reference}], passage {number} of {total}, section {section}, “{title}”:',
  },
  references: {
    title: 'Sources',
    gb7714: 'By GB/T 7714—2025',
    apa: 'By APA, 7th edition',
    paraphrased:
      'Passages are told in our own words. Each has a fingerprint by which anyone who holds the source can check that it is there.',
  },
  verify: {
    title: 'How to check this report',
    edition: 'Edition',
    published: 'published {date}, framework {framework}',
    hash: 'Checksum of the edition',
    packHash: 'Checksum of its data',
    command:
      'Anyone can compute every score again: <code>npm run verify</code> makes them anew from the evidence and prints the checksum, which must be the one above.',
    living: 'The same comparison, kept up to date and with every passage to click:',
  },
  choose: {
    heading: 'A report needs two cities',
    lede: 'This address names fewer than two cities of this index.',
    offer: 'Report on {cities}',
    all: 'Compare other cities',
  },
} as const;
