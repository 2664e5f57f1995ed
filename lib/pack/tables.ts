import {
  checksum,
  choice,
  integer,
  list,
  localized,
  number,
  optional,
  partialDate,
  type Row,
  reference,
  slug,
  table,
  text,
  webAddress,
} from './field';

export const NODE_KINDS = ['index', 'driver', 'indicator'] as const;
export const ROLES = ['input', 'outcome'] as const;
export const SCALES = ['rubric', 'measure'] as const;
export const NORMALISATIONS = [
  'goalposts',
  'min-max',
  'z-score',
  'rank',
  'percentile-rank',
  'distance-to-leader',
] as const;
export const AGGREGATIONS = ['arithmetic', 'geometric', 'harmonic'] as const;
export const LEVEL_BASES = ['items', 'highest'] as const;
export const UNIT_KINDS = ['municipality', 'region', 'metropolitan-area', 'district'] as const;
export const EVIDENCE_KINDS = [
  'policy',
  'infrastructure',
  'company',
  'capital',
  'talent',
  'outcome',
  'statement',
] as const;
export const STAGES = ['research', 'application', 'scale'] as const;
export const WITNESSES = ['none', 'interested'] as const;
export const POLARITIES = ['supports', 'qualifies'] as const;
export const PASSAGE_USES = ['linked', 'context'] as const;
export const ORGANIZATION_KINDS = ['firm', 'fund', 'university', 'agency', 'platform'] as const;
export const EVENT_KINDS = ['founding', 'listing', 'financing', 'milestone'] as const;
export const DATE_PRECISIONS = ['year', 'month', 'day'] as const;
export const COMPARISONS = ['exactly', 'over', 'about', 'within'] as const;

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
    goalpostLow: optional(number()),
    goalpostHigh: optional(number()),
    unit: optional(localized()),
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

export const citiesTable = table(
  'cities',
  {
    slug: slug(),
    position: integer({ minimum: 1 }),
    name: localized(),
    country: localized(),
    unitKind: choice(UNIT_KINDS),
    boundary: localized(),
    profile: localized(),
  },
  ['slug'],
);

export const sourcesTable = table(
  'sources',
  {
    slug: slug(),
    /** Type in the Citation Style Language: webpage, article-magazine, report, … */
    cslType: text(),
    /** In the language of the source; the other language holds our translation. */
    title: localized(),
    author: optional(localized()),
    publisher: optional(localized()),
    published: partialDate(),
    /** Local time of publication, HH:MM, where known. */
    publishedTime: optional(text()),
    accessed: partialDate(),
    /** BCP 47 tag of the source's language. */
    language: text(),
    licence: localized(),
    url: optional(webAddress()),
    /** What the source is about and where it leans: said where its scores stand. */
    scope: localized(),
  },
  ['slug'],
);

export const sectionsTable = table(
  'sections',
  { source: reference('sources'), number: integer({ minimum: 1 }), title: localized() },
  ['source', 'number'],
);

export const passagesTable = table(
  'passages',
  {
    source: reference('sources'),
    number: integer({ minimum: 1 }),
    section: integer({ minimum: 1 }),
    marker: optional(text()),
    paraphrase: localized(),
    /** SHA-256 (hex) of the original wording, UTF-8, without surrounding white space. */
    fingerprint: checksum(),
    use: choice(PASSAGE_USES),
    /** Why a context passage carries no evidence. */
    reason: optional(localized()),
  },
  ['source', 'number'],
  [{ fields: ['source', 'section'], table: 'sections', targetFields: ['source', 'number'] }],
);

export const wavesTable = table(
  'waves',
  {
    slug: slug(),
    position: integer({ minimum: 1 }),
    title: localized(),
    start: partialDate(),
    end: optional(partialDate()),
  },
  ['slug'],
);

export const organizationsTable = table(
  'organizations',
  {
    slug: slug(),
    name: localized(),
    kind: choice(ORGANIZATION_KINDS),
    city: optional(reference('cities')),
  },
  ['slug'],
);

/** What anchors count: firms, waves, layers, sectors, schemes. */
export const itemsTable = table('items', { slug: slug(), label: localized() }, ['slug']);

export const evidenceTable = table(
  'evidence',
  {
    slug: slug(),
    city: reference('cities'),
    source: reference('sources'),
    passage: integer({ minimum: 1 }),
    kind: choice(EVIDENCE_KINDS),
    witness: choice(WITNESSES),
    /** Who speaks and what their interest is. */
    witnessNote: optional(localized()),
    stages: list(choice(STAGES)),
    organizations: list(reference('organizations')),
    claim: localized(),
    periodFrom: partialDate(),
    periodTo: partialDate(),
  },
  ['slug'],
  [{ fields: ['source', 'passage'], table: 'passages', targetFields: ['source', 'number'] }],
);

export const linksTable = table(
  'links',
  {
    evidence: reference('evidence'),
    indicator: reference('nodes'),
    /** 1 asserted, 2 named, 3 quantified, 4 outcome. */
    strength: integer({ minimum: 1, maximum: 4 }),
    polarity: choice(POLARITIES),
    /** A qualifying link: the evidence whose link to this indicator it stands against. */
    against: optional(reference('evidence')),
    items: list(reference('items')),
    /** The level that this link alone reaches, before the cap by its strength. */
    level: integer({ minimum: 0, maximum: 4 }),
    reason: localized(),
  },
  ['evidence', 'indicator'],
);

export const observationsTable = table(
  'observations',
  {
    city: reference('cities'),
    indicator: reference('nodes'),
    periodFrom: partialDate(),
    periodTo: partialDate(),
    /** A level (0 to 4) of a rubric, or a number in the indicator's unit. */
    value: number(),
    /** Why this level, and why not the next one up. */
    rationale: localized(),
  },
  ['city', 'indicator', 'periodTo'],
);

export const secondRatingsTable = table(
  'second-ratings',
  {
    city: reference('cities'),
    indicator: reference('nodes'),
    /** Empty: the second coder found no evidence. */
    level: optional(integer({ minimum: 0, maximum: 4 })),
    note: optional(localized()),
    /** How a difference from the first coding was settled. */
    settlement: optional(localized()),
  },
  ['city', 'indicator'],
);

export const eventsTable = table(
  'events',
  {
    slug: slug(),
    city: reference('cities'),
    wave: reference('waves'),
    kind: choice(EVENT_KINDS),
    title: localized(),
    date: partialDate(),
    precision: choice(DATE_PRECISIONS),
    organizations: list(reference('organizations')),
    evidence: reference('evidence'),
  },
  ['slug'],
);

/** Sized facts: what the source puts a number on. */
export const quantitiesTable = table(
  'quantities',
  {
    slug: slug(),
    city: reference('cities'),
    evidence: reference('evidence'),
    label: localized(),
    comparison: choice(COMPARISONS),
    value: number(),
    unit: localized(),
  },
  ['slug'],
);

/** Where passages of one source contradict each other or their own date. */
export const disagreementsTable = table(
  'disagreements',
  {
    slug: slug(),
    source: reference('sources'),
    passages: list(integer({ minimum: 1 })),
    text: localized(),
  },
  ['slug'],
);

/** Every table of a pack, in the order in which one may refer to another. */
export const PACK_TABLES = {
  index: indexTable,
  nodes: nodesTable,
  anchors: anchorsTable,
  presets: presetsTable,
  presetWeights: presetWeightsTable,
  cities: citiesTable,
  sources: sourcesTable,
  sections: sectionsTable,
  passages: passagesTable,
  waves: wavesTable,
  organizations: organizationsTable,
  items: itemsTable,
  evidence: evidenceTable,
  links: linksTable,
  observations: observationsTable,
  secondRatings: secondRatingsTable,
  events: eventsTable,
  quantities: quantitiesTable,
  disagreements: disagreementsTable,
} as const;

export type PackTableName = keyof typeof PACK_TABLES;

/** A whole data pack, typed and checked row by row. */
export type Pack = { readonly [K in PackTableName]: readonly Row<(typeof PACK_TABLES)[K]>[] };

export type IndexRow = Row<typeof indexTable>;
export type NodeRow = Row<typeof nodesTable>;
export type AnchorRow = Row<typeof anchorsTable>;
export type PresetRow = Row<typeof presetsTable>;
export type PresetWeightRow = Row<typeof presetWeightsTable>;
export type CityRow = Row<typeof citiesTable>;
export type SourceRow = Row<typeof sourcesTable>;
export type SectionRow = Row<typeof sectionsTable>;
export type PassageRow = Row<typeof passagesTable>;
export type WaveRow = Row<typeof wavesTable>;
export type OrganizationRow = Row<typeof organizationsTable>;
export type ItemRow = Row<typeof itemsTable>;
export type EvidenceRow = Row<typeof evidenceTable>;
export type LinkRow = Row<typeof linksTable>;
export type ObservationRow = Row<typeof observationsTable>;
export type SecondRatingRow = Row<typeof secondRatingsTable>;
export type EventRow = Row<typeof eventsTable>;
export type QuantityRow = Row<typeof quantitiesTable>;
export type DisagreementRow = Row<typeof disagreementsTable>;
