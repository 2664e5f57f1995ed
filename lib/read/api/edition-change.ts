import { apiEditionChangePath, type EditionPair } from '../../address/edition-paths';
import { badQuery, parseCitiesQuery } from '../../address/parse-api';
import { parseEditionPair, parseEditionQuery } from '../../address/parse-edition-change';
import { explainChange } from '../../edition/explain/explain-change';
import { AppError } from '../../errors/app-error';
import { type EditionChangeAnswer, editionChangeAnswer } from '../../views/api/edition-change';
import { pageOf } from '../../views/api/paging';
import { changePartsTable, type ViewTable } from '../../views/view-tables';
import { citiesMoved } from '../edition-change';
import { type ReadPair, readPair } from '../edition-pair';
import { requireBase, requirePage } from './require';

/** Cities that one answer explains at most: each takes some work. */
const MOST_CITIES_EXPLAINED = 20;

/**
 * What changed between two editions and why, page by page of the cities that moved, or of those
 * that a query names.
 *
 * @param change `<from>..<to>`: first digits of hashes, `first` or `current`
 * @throws AppError `not-found` (no such index or edition) or `bad-request`
 */
export async function readEditionChangeAnswer(
  index: string,
  change: string,
  query: URLSearchParams,
): Promise<EditionChangeAnswer> {
  const base = await requireBase(index);
  const pair = parseEditionPair(change);
  const read = pair && (await readPair(index, pair));
  if (pair === null || read === null) throw new AppError('not-found', `no editions ${change}`);
  const asked = requirePage(apiEditionChangePath(index, pair), query);
  const page = { ...asked, perPage: Math.min(asked.perPage, MOST_CITIES_EXPLAINED) };
  const cities = requireMoved(read, query);
  const changes = pageOf(cities, page).map((city) => explainChange(read.prepared, city));
  return editionChangeAnswer({ ...base, ...read, changes, total: cities.length }, page);
}

/**
 * The parts of every change as a table: of the cities that a query names, else of those that moved
 * most.
 *
 * @throws AppError `not-found` or `bad-request`, as above
 */
export async function readChangeParts(index: string, query: URLSearchParams): Promise<ViewTable> {
  const pair: EditionPair = {
    from: parseEditionQuery(query, 'from') ?? 'first',
    to: parseEditionQuery(query, 'to') ?? 'current',
  };
  const read = await readPair(index, pair);
  if (read === null) throw new AppError('not-found', `no editions ${pair.from}..${pair.to}`);
  const cities = requireMoved(read, query).slice(0, MOST_CITIES_EXPLAINED);
  return changePartsTable(cities.map((city) => explainChange(read.prepared, city)));
}

function requireMoved(read: ReadPair, query: URLSearchParams): readonly string[] {
  const named = parseCitiesQuery(query);
  const unknown = named?.find((city) =>
    read.prepared.sides.every(({ scores }) => !scores.has(city)),
  );
  if (unknown !== undefined) throw badQuery('cities', unknown);
  return named ?? citiesMoved(read).map(({ city }) => city);
}
