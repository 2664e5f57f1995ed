import {
  choice,
  integer,
  list,
  localized,
  number,
  optional,
  partialDate,
  reference,
  slug,
  sparse,
  table,
} from '../field';
import {
  COMPARISONS,
  DATE_PRECISIONS,
  EVENT_KINDS,
  EVIDENCE_KINDS,
  FIRST_LEVELS,
  POLARITIES,
  STAGES,
  WITNESSES,
} from './vocabulary';

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
    /** Of a rubric: why this level, and why not the next one up. */
    rationale: optional(localized()),
    /** Of a measure: where the number comes from. */
    source: optional(reference('sources')),
    /** What the source says of the number: an estimate, a break in the series. */
    note: optional(localized()),
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
    /** What the first coder had given before that; empty: not kept. */
    firstLevel: sparse(choice(FIRST_LEVELS)),
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
