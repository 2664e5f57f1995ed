import type { EditionPair } from '../address/edition-paths';
import type { ChangePart } from '../address/parse-edition-change';
import type { CurrentEdition } from '../db/editions';
import { explainChange } from '../edition/explain/explain-change';
import { type MovedCity, movedCities } from '../edition/explain/moved-cities';
import type { EditionChangeView } from '../views/editions/change-types';
import { CITIES_PER_PAGE, editionChangeView } from '../views/editions/edition-change';
import { firstCities } from '../views/evidence/marks';
import { readBase } from './base';
import { type ReadPair, readPair } from './edition-pair';

/** What changed between two editions, and the current edition, with which the page is kept. */
export type EditionChangePage = {
  readonly edition: CurrentEdition;
  readonly view: EditionChangeView;
};

/**
 * What changed between two editions and why: a page of the cities that moved, or one city.
 *
 * @returns null if there is no such index, edition, page or city
 */
export async function readEditionChange(
  index: string,
  pair: EditionPair,
  part: ChangePart,
): Promise<EditionChangePage | null> {
  const [base, read] = await Promise.all([readBase(index), readPair(index, pair)]);
  if (base === null || read === null) return null;
  const { from, to, counted, prepared } = read;
  const moved = citiesMoved(read);
  const shown = shownCities(read, moved, part);
  if (shown === null) return null;
  const view = editionChangeView({
    index: base.index,
    firstCities: firstCities(base.cities),
    from,
    to,
    counted,
    prepared,
    moved,
    changes: shown.map((city) => explainChange(prepared, city)),
    page: 'page' in part ? part.page : 1,
    city: 'city' in part ? part.city : null,
  });
  return { edition: base.edition, view };
}

/** The cities of a pair of which scores moved, the farthest first. */
export function citiesMoved({ counted, prepared }: ReadPair): readonly MovedCity[] {
  const roots = new Set(prepared.sides.map(({ framework }) => framework.root));
  return movedCities(counted.changes.scores, roots);
}

function shownCities(
  { prepared }: ReadPair,
  moved: readonly MovedCity[],
  part: ChangePart,
): readonly string[] | null {
  if ('city' in part) {
    return prepared.sides.some(({ scores }) => scores.has(part.city)) ? [part.city] : null;
  }
  const start = (part.page - 1) * CITIES_PER_PAGE;
  if (start > 0 && start >= moved.length) return null;
  return moved.slice(start, start + CITIES_PER_PAGE).map(({ city }) => city);
}
