import {
  choice,
  integer,
  localized,
  optional,
  partialDate,
  reference,
  slug,
  table,
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
    profile: localized(),
  },
  ['slug'],
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
