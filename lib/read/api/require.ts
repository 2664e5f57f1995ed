import { badQuery, parseCitiesQuery } from '../../address/parse-api';
import { parseEditionQuery } from '../../address/parse-edition-change';
import { parsePaging } from '../../address/parse-paging';
import { readClient } from '../../db/client';
import { type CurrentEdition, currentEdition, type EditionInfo } from '../../db/editions';
import { AppError } from '../../errors/app-error';
import type { PageRequest } from '../../views/api/paging';
import { type Base, baseOf, readBase } from '../base';
import { namedEdition } from '../named-edition';

/** The base of an index. @throws AppError `not-found` where nothing is published of that name. */
export async function requireBase(index: string): Promise<Base> {
  return found(await readBase(index), index);
}

/**
 * The base of the edition that a query names (`?edition=3f9c41d0`), or of the current one.
 *
 * @throws AppError `not-found` where there is no such index or edition, `bad-request`
 */
export async function requireNamedBase(index: string, query: URLSearchParams): Promise<Base> {
  const edition = await requireNamedEdition(index, query);
  return baseOf(edition);
}

/** The edition itself, by the same query. @throws AppError as above */
export async function requireNamedEdition(
  index: string,
  query: URLSearchParams,
): Promise<CurrentEdition> {
  return found(await namedEdition(index, parseEditionQuery(query) ?? 'current'), index);
}

/** The current edition of an index. @throws AppError `not-found`, as above. */
export async function requireEdition(index: string): Promise<EditionInfo> {
  return found(await currentEdition(readClient(), index), index);
}

function found<Value>(value: Value | null, index: string): Value {
  if (value === null) throw new AppError('not-found', `no index ${index}`);
  return value;
}

/** The page of a list that an address asks for. @throws AppError `bad-request` */
export function requirePage(path: string, query: URLSearchParams): PageRequest {
  return { path, query, ...parsePaging(query) };
}

/**
 * The cities of an index that a query names; null: it names none, and means all.
 *
 * @throws AppError `bad-request` where it names one that the index does not have
 */
export function requireCities(
  { cities }: Pick<Base, 'cities'>,
  query: URLSearchParams,
): readonly string[] | null {
  const named = parseCitiesQuery(query);
  const unknown = named?.find((slug) => !cities.some((city) => city.slug === slug));
  if (unknown !== undefined) throw badQuery('cities', unknown);
  return named;
}
