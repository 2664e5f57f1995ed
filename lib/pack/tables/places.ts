import {
  choice,
  integer,
  localized,
  number,
  optional,
  partialDate,
  reference,
  slug,
  table,
  text,
} from '../field';
import { ORGANIZATION_KINDS, UNIT_KINDS } from './vocabulary';

export const citiesTable = table(
  'cities',
  {
    slug: slug(),
    position: integer({ minimum: 1 }),
    name: localized(),
    country: localized(),
    unitKind: choice(UNIT_KINDS),
    boundary: localized(),
    profile: optional(localized()),
    /** The code of the place in official statistics. */
    code: optional(text()),
  },
  ['slug'],
);

/** The size of a city, by which its measures are divided. */
export const denominatorValuesTable = table(
  'denominator-values',
  {
    city: reference('cities'),
    denominator: reference('denominators'),
    periodFrom: partialDate(),
    periodTo: partialDate(),
    value: number({ exclusiveMinimum: 0 }),
    source: reference('sources'),
  },
  ['city', 'denominator', 'periodTo'],
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
