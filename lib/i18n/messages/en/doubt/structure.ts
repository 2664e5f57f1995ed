/** How the indicators hang together. */
export const structure = {
  flags: {
    title: 'Indicators that stand out',
    caption:
      'Pairs of indicators of one driver with a correlation of {redundant} or more, or of {opposed} or less, the strongest first',
    pair: 'Indicators',
    driver: 'Driver',
    r: 'Correlation',
    count: 'Cities with both',
    kind: 'In a mean they',
    redundant: 'count\u00a0twice',
    opposed: 'cancel\u00a0out',
    none: 'No pair of indicators of one driver has a correlation of {redundant} or more, or of {opposed} or less.',
    more: 'The {shown} strongest of {count, number} are listed; the file of correlations has all.',
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
  matrixCaption: 'Pearson’s r between {what}; bold: {redundant} or more, or {opposed} or less',
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
    r: 'Correlation',
    index: 'the index',
    reading:
      'A weight is a rate of exchange, not an importance: a part that spreads more, or goes with the others, weighs more in effect. Shares are the squared correlation with the parent, and Pearson’s correlation ratio by local regression, each in proportion to the sum over the siblings (Paruolo, Saisana and Saltelli 2013). The mark on a bar is the stated weight; the correlation is with the parent.',
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
    loadings: 'What each part has in common with the components: {group}',
    loadingsCaption: 'Loadings: correlation of each part with each component ({group})',
    part: 'Part',
    component: 'Component {number} ({explained})',
    reasons: {
      'too-few-parts': 'too few parts',
      'too-few-cities': 'too few cities',
      'too-many-parts': 'more parts than cities can tell apart',
    },
    reading:
      'A group that is one thing has one component with an eigenvalue over 1 (Kaiser’s criterion), which explains most of the variance. Several mean that a single number hides something. Loadings say which parts a component stands for: parts of one thing load high on the same one, with the same sign. The sign of a component as a whole is arbitrary; here its largest loading is positive. At most the first five components over 1 are shown; the file has all.',
  },
  few: 'All of this describes the {cities, number} cities there are, not cities in general.',
} as const;
