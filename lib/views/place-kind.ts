import type { CityRow } from '../pack/tables';
import type { PlaceKind } from '../pack/tables/vocabulary';

/** What the places of an index are called by: their kind where it is one, else cities. */
export function placeKind(cities: readonly Pick<CityRow, 'unitKind'>[]): PlaceKind {
  const [first, ...others] = new Set(cities.map(({ unitKind }) => unitKind));
  return first === undefined || others.length > 0 ? 'municipality' : first;
}
