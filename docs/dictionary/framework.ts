import type { Words } from './words';

export const FRAMEWORK_WORDS: Words<
  | 'index'
  | 'denominators'
  | 'nodes'
  | 'methods'
  | 'cityGroups'
  | 'anchors'
  | 'presets'
  | 'presetWeights'
  | 'cities'
  | 'denominatorValues'
> = {
  index: {
    about: 'One row: the index itself, with the parameters of its method.',
    fields: {
      slug: 'Name of the index in addresses',
      title: 'Name of the index',
      subject: 'What is compared, as a sentence can name it',
      description: 'What the index is about',
      frameworkVersion: 'Version of the framework; a change of tree, weight or anchor is a new one',
      observationPeriod: 'Which observation counts where a city has several',
      coverageThreshold: 'Below this share of its indicator weight a city has no rank',
      thinIndicators: 'A driver with fewer informed indicators than this is thin',
      thinWeight: 'A driver with less than this share of its weight informed is thin',
      verdictShare: 'Lead share, and share of draws, that a leader must reach to be named',
      draws: 'How many times ratings are drawn anew, to see whether the order holds',
      seed: 'Start of the random numbers, so that anyone gets the same draws',
      weightSpread: 'Half-width of the perturbation of weights, as a share of each',
    },
  },
  denominators: {
    about: 'What measures may be divided by, such as population or area.',
    fields: {
      slug: 'Name of the denominator',
      position: 'Order on pages',
      title: 'What it is',
      unit: 'Unit of its values',
    },
  },
  nodes: {
    about: 'The framework as a tree: the index, its drivers (which may nest) and its indicators.',
    fields: {
      slug: 'Name of the node',
      parent: 'The node above; empty for the index',
      kind: 'Which kind of node this is',
      position: 'Order among the siblings',
      title: 'Name of the node',
      shortTitle: 'A shorter name, for axes and narrow columns',
      definition: 'What the node means, for any city',
      includes: 'What counts',
      excludes: 'What does not count',
      boundary: 'Which of two neighbouring indicators takes a doubtful passage',
      weight: 'Weight relative to the siblings',
      aggregation: 'What joins the children: a mean, a weighted median, or outranking (copeland)',
      role: 'Whether an indicator says what is offered (input) or what came of it (outcome)',
      scale: 'Rubric: a level with a written anchor; measure: a number with a unit',
      direction: '1: more is better; -1: less is better',
      normalisation: 'How values become points from 0 to 100',
      goalpostLow: 'Lower end of the scale, after the division and before the logarithm',
      goalpostHigh: 'Upper end of the scale, after the division and before the logarithm',
      unit: 'Of a measure: the unit in which it is observed',
      denominator: 'Of a measure: what its values are divided by',
      per: 'Of a divided measure: per how much of the denominator it is scored; empty: per 1',
      transform:
        'Of a measure, before the scale: log is the natural logarithm; log-range that of x − min + 0.01 (max − min); log-one that of x − min + 1',
      levelBasis:
        'Items: the level follows from how many items all links show together; highest: from the strongest link',
      itemNoun: 'What the anchors count, such as firms or waves',
    },
  },
  methods: {
    about:
      'What the method is told beyond the columns of the nodes. Absent settings are the usual ones (docs/decisions/040-methods-are-data.md).',
    fields: {
      node: 'Whose setting it is; the index for screening, imputation and the usual treatment of outliers',
      setting: 'Which setting',
      value: 'A number or a word, or slugs parted by semicolons',
    },
  },
  cityGroups: {
    about: 'The groups of cities within which missing values may be imputed.',
    fields: { city: 'The city', group: 'The name of its group' },
  },
  anchors: {
    about: 'The written levels of each rubric; they describe a city against the world.',
    fields: {
      indicator: 'The indicator',
      level: 'The level',
      text: 'What is true of a city at this level',
      minimumItems: 'How many items the level takes, where items are counted',
    },
  },
  presets: {
    about: 'Named points of view, each a set of weights of drivers.',
    fields: {
      slug: 'Name of the preset',
      position: 'Order on the page',
      title: 'Name of the point of view',
      description: 'Whose view it is, and why it weighs so',
    },
  },
  presetWeights: {
    about: 'The weights of a preset.',
    fields: { preset: 'The preset', node: 'The driver', weight: 'Its weight, relative' },
  },
  cities: {
    about: 'The places compared, metropolitan regions included.',
    fields: {
      slug: 'Name of the city in addresses',
      position: 'Order on pages; with it goes the colour and mark of the city',
      name: 'Name',
      country: 'Country',
      unitKind: 'What kind of unit the place is; pages say when unlike units are compared',
      boundary: 'What exactly is meant by the name',
      profile: 'A few sentences on the place',
      code: 'Its code in official statistics, unique where given',
    },
  },
  denominatorValues: {
    about:
      'The sizes of the cities. A measure is divided by the latest value whose period does not end after its own, else by the earliest one after it.',
    fields: {
      city: 'The city',
      denominator: 'The denominator',
      periodFrom: 'Start of the period',
      periodTo: 'End of the period',
      value: 'The size, in the unit of the denominator',
      source: 'Where the number comes from',
    },
  },
};
