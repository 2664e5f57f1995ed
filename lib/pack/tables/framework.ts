import {
  choice,
  integer,
  localized,
  number,
  optional,
  reference,
  slug,
  table,
  text,
} from '../field';
import {
  AGGREGATIONS,
  LEVEL_BASES,
  NODE_KINDS,
  NORMALISATIONS,
  ROLES,
  SCALES,
  TRANSFORMS,
} from './vocabulary';

/** One row: the index itself, with the parameters of its method. */
export const indexTable = table(
  'index',
  {
    slug: slug(),
    title: localized(),
    subject: localized(),
    description: localized(),
    frameworkVersion: text(),
    /** Which observation counts where a city has several of different periods. */
    observationPeriod: choice(['latest']),
    /** Below this share of its indicator weight a city has no rank. */
    coverageThreshold: number({ minimum: 0, maximum: 1 }),
    /** A driver with fewer indicators than this is thin. */
    thinIndicators: integer({ minimum: 1 }),
    /** A driver with less than this share of its weight is thin. */
    thinWeight: number({ minimum: 0, maximum: 1 }),
    /** Lead share and draws that a leader must reach to be named. */
    verdictShare: number({ minimum: 0.5, maximum: 1 }),
    draws: integer({ minimum: 1 }),
    seed: integer({ minimum: 0 }),
    /** Half-width of the perturbation of weights around the stated ones, as a share of each. */
    weightSpread: number({ minimum: 0, maximum: 1 }),
  },
  ['slug'],
);

/** What measures may be divided by: population, area, the working population. */
export const denominatorsTable = table(
  'denominators',
  {
    slug: slug(),
    position: integer({ minimum: 1 }),
    title: localized(),
    unit: localized(),
  },
  ['slug'],
);

/** The framework: index, drivers (may nest), indicators as leaves. */
export const nodesTable = table(
  'nodes',
  {
    slug: slug(),
    parent: optional(reference('nodes')),
    kind: choice(NODE_KINDS),
    position: integer({ minimum: 1 }),
    title: localized(),
    /** A shorter name, for axes and narrow columns. */
    shortTitle: optional(localized()),
    definition: localized(),
    includes: optional(localized()),
    excludes: optional(localized()),
    /** Which of two neighbouring indicators takes a doubtful passage. */
    boundary: optional(localized()),
    /** Relative to the siblings. */
    weight: number({ minimum: 0 }),
    aggregation: optional(choice(AGGREGATIONS)),
    role: optional(choice(ROLES)),
    scale: optional(choice(SCALES)),
    direction: optional(integer({ minimum: -1, maximum: 1 })),
    normalisation: optional(choice(NORMALISATIONS)),
    /** In the unit after the division by a denominator, before the logarithm. */
    goalpostLow: optional(number()),
    goalpostHigh: optional(number()),
    /** Of a measure: the unit in which it is observed. */
    unit: optional(localized()),
    /** Of a measure: what its values are divided by, and per how much of it they are scored. */
    denominator: optional(reference('denominators')),
    per: optional(number({ exclusiveMinimum: 0 })),
    transform: optional(choice(TRANSFORMS)),
    levelBasis: optional(choice(LEVEL_BASES)),
    /** What the anchors count, where the level comes from items ("firms", "waves"). */
    itemNoun: optional(localized()),
  },
  ['slug'],
);

export const anchorsTable = table(
  'anchors',
  {
    indicator: reference('nodes'),
    level: integer({ minimum: 0, maximum: 4 }),
    text: localized(),
    /** Where the level comes from items: how many it takes. */
    minimumItems: optional(integer({ minimum: 0 })),
  },
  ['indicator', 'level'],
);

export const presetsTable = table(
  'presets',
  {
    slug: slug(),
    position: integer({ minimum: 1 }),
    title: localized(),
    description: localized(),
  },
  ['slug'],
);

export const presetWeightsTable = table(
  'preset-weights',
  { preset: reference('presets'), node: reference('nodes'), weight: number({ minimum: 0 }) },
  ['preset', 'node'],
);
