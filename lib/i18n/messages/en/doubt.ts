export const doubt = {
  kicker: '{index}: how sure is the order?',
  title: '{page}: how sure is {index}?',
  pages: {
    label: 'How sure the order is',
    ranks: 'Ranks',
    pairs: 'Pairs',
    methods: 'Methods',
    structure: 'Structure',
    pair: 'One pair in detail',
    many: 'All cities',
  },
  lede: {
    ranks:
      'Every index chooses weights, a scale and a mean, and could have chosen otherwise. Here they are drawn anew many times, together with what ratings and gaps leave open, and the cities ranked each time.',
    pairs:
      'A rank hides how far apart two cities are. Here are the pairs whose order no weighting can turn, and those that are a toss-up.',
    methods:
      'The same data under other methods, and which of the choices moves the ranks most: weights, ratings, scale, mean, gaps, or a single indicator.',
    structure:
      'Whether the indicators hang together as the framework says, and whether each weighs what it is meant to.',
  },
  sentence: {
    ranks:
      '{held, plural, =0 {None of the {ranked, number} ranked cities holds its rank} one {One of the {ranked, number} ranked cities holds its rank} other {# of the {ranked, number} ranked cities hold their rank}} within {reach} places in 90% of the draws; {leader} comes first in {share} of them.',
    all: 'All {ranked, number} ranked cities hold their rank within {reach} places in 90% of the draws; {leader} comes first in {share} of them.',
    nothing: 'How sure the ranks are',
    pairs:
      '{share} of the {pairs, number} pairs are decided whatever the parts weigh; {tossUps, plural, =0 {none is} one {one is} other {# are}} a toss-up in the draws.',
    pairsAlone: '{share} of the {pairs, number} pairs are decided whatever the parts weigh.',
    noPairs: 'Which pairs are decided',
    methods:
      '{leader} {changes, plural, =0 {keeps the first place under all {tried} other methods that could be tried.} one {loses the first place under one of the {tried} other methods that could be tried.} other {loses the first place under # of the {tried} other methods that could be tried.}}',
    noMethods: 'The ranks under other methods',
    structure:
      '{redundant, plural, =0 {No two indicators say nearly the same} one {One pair of indicators says nearly the same} other {# pairs of indicators say nearly the same}}, {opposed, plural, =0 {and none work against each other} one {and one pair works against each other} other {and # pairs work against each other}}{heaviest, select, none {.} other {; “{driver}” is stated to weigh {stated} and in effect weighs {effective}.}}',
    noStructure: 'How the indicators hang together',
  },
  inputs: {
    weights: 'Weights',
    ratings: 'Ratings',
    normalisation: 'Scale',
    aggregation: 'Mean',
    imputation: 'Gaps',
    treatment: 'Outliers',
  },
  varied: {
    weights: 'weights around the stated ones (±{spread})',
    ratings: 'ratings off by one level',
    normalisation: 'the scale of the indicators',
    aggregation: 'arithmetic or geometric mean',
    imputation: 'how gaps are filled',
    treatment: 'how outliers are treated',
  },
  form: {
    label: 'What is drawn anew',
    legend: 'What varies from draw to draw',
    first: 'Leading group',
    firstOption: 'the first {first}',
    submit: 'Draw with these',
    now: 'Varied here: {inputs}.',
    none: 'Nothing varies here, so nothing is said about how sure the ranks are.',
    refused:
      'Not drawn, because it cannot be applied to these cities: {option} ({step}). The engine says:',
  },
  pairForm: {
    title: 'Two cities in detail',
    text: 'The page on a pair shows under which weights the order turns, and which evidence carries it.',
    a: 'First city',
    b: 'Second city',
    submit: 'Show this pair',
    compare: 'Choose two cities to compare',
  },
  source:
    '{draws} draws, seed {seed}, xoroshiro128+. Edition {edition}. A share is known to within 1.6 percentage points (its standard error).',
  exact: 'Computed exactly, edition {edition}.',
  ranks: {
    title: 'Where each rank lies',
    note: '{from, number}–{to, number} of {ranked, number} ranked cities',
    caption: 'Official rank of each city, and where its rank lies in 90% of the draws',
    rank: 'Rank',
    city: 'City',
    interval: '5 to 95 % of the draws',
    range: '{best}–{worst}',
    median: 'Median',
    first: 'Comes first',
    amongFirst: 'Among the first {first}',
    unranked:
      '{unranked, plural, one {One city has} other {# cities have}} no rank, because too little is known, and {unranked, plural, one {is} other {are}} not drawn.',
    meanShift: 'On average a city moves by {shift} places from its official rank.',
    reading:
      'The scale runs from the first place at the left to the last at the right. The bar holds the ranks of the middle 90% of the draws; the dot is the official rank, the upright line the median. Where bars of two cities overlap widely, their order says little. A dot at the edge of its bar means that the official choices suit the city unusually well, or badly.',
  },
  matrix: {
    title: 'Pairs that no weighting turns',
    note: '{from, number}–{to, number} of {count, number} cities',
    caption: 'How the city of the row stands to that of the column, which is named by its rank',
    legend:
      '▲ never behind, whatever the parts weigh; ▼ never ahead; = level in every part; empty: it depends on the weights.',
    city: 'City',
    cityRank: '{rank}. {city}',
    column: '{rank}',
    over: 'never behind',
    under: 'never ahead',
    level: 'level in every part',
    self: 'the city itself',
    counts: 'Above / below',
    countsText: '{over} / {under}',
    leftOut:
      '{leftOut, plural, one {One city lacks} other {# cities lack}} a score in some part and can’t be compared in this way.',
    reading:
      'A city that is at least as high in every child of the index, and higher in one, stays in front whatever these weigh. “Above / below” counts all cities of the index, also those on other pages. Many empty cells mean that the order rests on the weights.',
  },
  tossUps: {
    title: 'Pairs that are a toss-up',
    note: '{count, number} of {pairs, number} pairs compared',
    caption: 'Pairs in which neither is ahead in more than 60% of the draws, the evenest first',
    pair: 'Pair',
    pairText: '{one} and {other}',
    share: 'First one ahead',
    none: 'Of the pairs compared none is a toss-up.',
    undrawn: 'Nothing varies here, so no pair can be called a toss-up.',
    more: 'The {shown} evenest are listed.',
    reading:
      'A share of 50% is a coin toss. In an index of more than 200 cities only cities within 25 places of each other are compared. A pair that stands here should not be told apart by its ranks.',
  },
  methods: {
    title: 'The ranks under other methods',
    choose: 'Cities that are followed',
    city: 'City {number}',
    none: 'none',
    submit: 'Follow these',
    caption: 'Rank of each city under each method, one step changed at a time',
    method: 'Method',
    official: 'As published',
    unranked: '–',
    shift: '{rank} ({shift})',
    refused: 'Cannot be applied here. The engine says:',
    outranking:
      'Outranking city by city (Copeland) is left out: with so many cities it takes too long.',
    untried: 'There is no other method to try.',
    reading:
      'Each row works out the whole index again with one step exchanged. In brackets stands by how many places the rank is another: + is a fall. A city whose rank changes little down its column owes it to the data, not to the method.',
  },
  sensitivity: {
    title: 'Which choice moves the ranks most',
    caption: 'Share of the variance of the ranks that each choice brings',
    input: 'Choice',
    first: 'Alone',
    total: 'In all',
    cityTotal: 'Rank of {city}, in all',
    interaction: 'What choices do only together makes up {interaction} of the variance.',
    none: 'Not computed: it needs two choices that vary and at most 200 cities.',
    reading:
      '“Alone” is the share of the variance of the mean shift in rank that would go if this choice were settled (first-order index, Saltelli); “in all” adds what it does together with others (total index, Jansen). The columns of cities are total indices of their own rank. All weights are one choice, all ratings another. These are estimates: the second digit is not sure, and small shares can come out a little below 0.',
    source:
      '{draws} draws, the index worked out {runs} times, seed {seed}, xoroshiro128+. Edition {edition}.',
  },
  leftOut: {
    title: 'Without one indicator',
    caption: 'What happens to the ranks if an indicator is left out, the largest mean shift first',
    indicator: 'Without',
    meanShift: 'Mean shift',
    moved: 'Ranks that move',
    movedText: '{moved} of {compared}',
    largest: 'Largest move',
    largestText: '{city} ({shift})',
    unranked: 'Lose their rank',
    none: 'With a single indicator nothing can be left out.',
    reading:
      'Each row works out the index again without that indicator, and compares the cities that are ranked both times. A positive move is a fall. An indicator whose loss moves many ranks carries the order; look at its data first.',
  },
  structure: {
    flags: {
      title: 'Indicators that stand out',
      caption: 'Pairs of indicators of one driver with a correlation over 0.95 or below 0',
      pair: 'Indicators',
      driver: 'Driver',
      r: 'Correlation',
      count: 'Cities with both',
      kind: 'What it means',
      redundant: 'nearly the same twice: counted double',
      opposed: 'one rises where the other falls: they cancel',
      none: 'No pair of indicators of one driver has a correlation over 0.95 or below 0.',
      reading:
        'Two indicators that rise and fall together count the same thing twice; two that work against each other cancel out in a mean. Neither is a fault by itself, but each should be meant.',
    },
    cohesion: {
      title: 'Within and across drivers',
      caption: 'Mean correlation of the indicators of each driver',
      driver: 'Driver',
      within: 'Among themselves',
      across: 'With those of other drivers',
      reading:
        'Indicators of one driver should go together more closely than with those of others; where not, the driver is a drawer rather than a thing.',
    },
    drivers: 'Correlations of the drivers',
    matrix: 'Correlations of all indicators',
    matrixCaption: 'Pearson’s r between {what}; bold: over 0.95 or below 0',
    whatDrivers: 'drivers',
    whatIndicators: 'indicators',
    node: 'Node',
    weights: {
      title: 'What each part weighs in effect',
      caption:
        'Stated weight of each part beside its share of what explains the variance of its parent',
      node: 'Part',
      of: 'Of',
      stated: 'Stated',
      linear: 'In effect (line)',
      smooth: 'In effect (curve)',
      r: 'Correlation with the whole',
      reading:
        'A weight is a rate of exchange, not an importance: a part that spreads more, or goes with the others, weighs more in effect. Shares are the squared correlation with the parent, and Pearson’s correlation ratio by local regression, each in proportion to the sum over the siblings (Paruolo, Saisana and Saltelli 2013).',
    },
    alpha: {
      title: 'Whether the parts measure one thing',
      caption: 'Cronbach’s alpha of the parts of each group',
      group: 'Group',
      parts: 'Parts',
      cities: 'Cities',
      alpha: 'Alpha',
      caveats: 'Mind',
      reasons: {
        'one-part': 'only one part',
        'too-few-cities': 'too few cities',
        'no-spread': 'no spread',
      },
      caveat: {
        'many-parts': 'many parts raise it by themselves',
        negative: 'parts work against each other',
        'few-cities': 'fewer than 30 cities: it could well be another',
        gaps: 'cities with gaps count in some pairs only',
      },
      reading:
        'Over 0.7 is usually called acceptable. Alpha says that the parts rise and fall together. It does not say that they measure the right thing, nor that they measure one thing only; and an index may well be made of parts that need not agree.',
    },
    components: {
      title: 'How many dimensions there are',
      caption: 'Principal components of the correlations of each group’s parts',
      group: 'Group',
      children: 'parts of “{node}”',
      indicators: 'all indicators',
      parts: 'Parts',
      first: 'First explains',
      overOne: 'Over 1',
      together: 'These explain',
      leftOut: 'left out: {nodes}',
      reasons: {
        'too-few-parts': 'too few parts',
        'too-few-cities': 'too few cities',
        'too-many-parts': 'more parts than cities can tell apart',
      },
      reading:
        'A group that is one thing has one component with an eigenvalue over 1 (Kaiser’s criterion), which explains most of the variance. Several mean that a single number hides something.',
    },
    few: 'All of this describes the {cities} cities there are, not cities in general.',
  },
} as const;
