import type { ParsedCities } from '../address/parse-compare';
import type { LeftOutField, WhatIfNotice } from '../address/parse-what-if';
import { readClient } from '../db/client';
import { findEarlier, type NamedEntity } from '../db/earlier-editions';

const ENTITIES: Readonly<Partial<Record<LeftOutField, NamedEntity>>> = {
  off: 'evidence',
  source: 'source',
};

/** More unknown names than these are not looked up in earlier editions. */
const MOST_LOOKED_UP = 10;

/** A name that is not known here may be one of an earlier edition, which is then named. */
export async function toldOfEarlier(
  notice: WhatIfNotice,
  index: string,
): Promise<readonly WhatIfNotice[]> {
  const entity = notice.kind === 'unknown' ? ENTITIES[notice.field] : undefined;
  if (notice.kind !== 'unknown' || entity === undefined) return [notice];
  const { field } = notice;
  const { held, unknown } = await heldEarlier(index, entity, notice.values);
  const gone = held.map((one): WhatIfNotice => ({ kind: 'gone', field, ...one }));
  return unknown.length === 0 ? gone : [{ ...notice, values: unknown }, ...gone];
}

/** Cities of which some may be withdrawn: those then have a notice, and are not called unknown. */
export async function withdrawnCities(
  cities: ParsedCities,
  index: string,
): Promise<{ readonly cities: ParsedCities; readonly notices: readonly WhatIfNotice[] }> {
  const { held, unknown } = await heldEarlier(index, 'city', cities.unknown);
  return {
    cities: { ...cities, unknown },
    notices: held.map((one) => ({ kind: 'gone', field: 'cities', ...one })),
  };
}

/** Names that an earlier edition held, each with the label of the last that did, and the rest. */
async function heldEarlier(index: string, entity: NamedEntity, values: readonly string[]) {
  const found = await Promise.all(
    values.slice(0, MOST_LOOKED_UP).map(async (value) => {
      const earlier = await findEarlier(readClient(), index, entity, value);
      return earlier === null ? [] : [{ value, edition: earlier.edition.label }];
    }),
  );
  const held = found.flat();
  const named = new Set(held.map(({ value }) => value));
  return { held, unknown: values.filter((value) => !named.has(value)) };
}
