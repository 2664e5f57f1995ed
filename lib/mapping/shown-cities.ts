import type { Mapping } from './mapping-schema';

/** Which cities the form shows. */
export type CityFilter = {
  /** In the names of the table and of the mapping, and in codes; empty: any. */
  readonly find: string;
  /** From 1; null: nobody has asked for cities yet. */
  readonly page: number | null;
};

export type ShownCities = {
  /** Places in the mapping. */
  readonly onPage: readonly number[];
  readonly found: number;
  readonly page: number;
  readonly pages: number;
};

/** A longer list of fields is slow to work with. */
export const CITIES_A_PAGE = 100;

/** Finds the cities that a page of the form shows; a page beyond the last is the last. */
export function shownCities({ cities }: Mapping, { find, page: asked }: CityFilter): ShownCities {
  const words = find.toLowerCase().split(/\s+/u).filter(Boolean);
  const found = cities.list.flatMap(({ label, code, name }, index) => {
    const text = [label, code, name.en, name.zh].join(' ').toLowerCase();
    return words.every((word) => text.includes(word)) ? [index] : [];
  });
  const pages = Math.max(1, Math.ceil(found.length / CITIES_A_PAGE));
  const page = Math.min(Math.max(1, asked ?? 1), pages);
  const start = (page - 1) * CITIES_A_PAGE;
  return {
    onPage: found.slice(start, start + CITIES_A_PAGE),
    found: found.length,
    page,
    pages,
  };
}
