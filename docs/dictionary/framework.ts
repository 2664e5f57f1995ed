import type { Words } from './words';

export const FRAMEWORK_WORDS: Words<
  'index' | 'nodes' | 'anchors' | 'presets' | 'presetWeights' | 'cities'
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
      aggregation: 'Which mean joins the children',
      role: 'Whether an indicator says what is offered (input) or what came of it (outcome)',
      scale: 'Rubric: a level with a written anchor; measure: a number with a unit',
      direction: '1: more is better; -1: less is better',
      normalisation: 'How values become points from 0 to 100',
      goalpostLow: 'The value that gives 0 points',
      goalpostHigh: 'The value that gives 100 points',
      unit: 'Unit of a measure',
      levelBasis:
        'Items: the level follows from how many items all links show together; highest: from the strongest link',
      itemNoun: 'What the anchors count, such as firms or waves',
    },
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
    },
  },
};
