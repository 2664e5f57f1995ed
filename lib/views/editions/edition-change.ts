import type { CountedChanges } from '../../edition/edition-changes';
import type { MovedCity } from '../../edition/explain/moved-cities';
import type { PreparedChange } from '../../edition/explain/prepare-change';
import type { CityChange } from '../../edition/explain/types';
import { tableOf } from '../../pack/columns';
import type { IndexRow } from '../../pack/tables';
import { type EditionAnswer, editionAnswer } from '../api/edition';
import { totalChanges } from '../import/total-changes';
import { CAUSE_KINDS } from './cause-kind';
import type { ChangedCityView, EditionChangeView } from './change-types';
import { changedCityView, changeNames } from './changed-city';

/** Cities on a page. */
export const CITIES_PER_PAGE = 10;

/** How far bars may reach, in points: the least that holds them all. */
const SCALES = [5, 10, 25, 50, 100] as const;

/** Two editions, and the cities of which a page tells. */
export type EditionChangeData = {
  readonly index: Pick<IndexRow, 'slug' | 'title'>;
  readonly firstCities: readonly string[];
  readonly from: EditionAnswer;
  readonly to: EditionAnswer;
  readonly counted: CountedChanges;
  readonly prepared: PreparedChange;
  readonly moved: readonly MovedCity[];
  readonly changes: readonly CityChange[];
  readonly page: number;
  /** Null: a page of all that moved. */
  readonly city: string | null;
};

/** Makes the view of what changed between two editions. */
export function editionChangeView(data: EditionChangeData): EditionChangeView {
  const { index, prepared, counted, moved, changes, page, city } = data;
  const names = changeNames(prepared);
  const cities = changes.map((one) => changedCityView(one, prepared, names, city !== null));
  const { slug, title } = index;
  const listed = new Map(counted.changes.tables.map((table) => [table.table, table]));
  return {
    index: { slug, title },
    firstCities: data.firstCities,
    from: editionAnswer(data.from),
    to: editionAnswer(data.to),
    counts: { ...totalChanges(counted.counts), cities: moved.length },
    tables: counted.counts.tables.flatMap(({ table, ...counts }) => {
      const changesOf = listed.get(table);
      return changesOf ? [{ name: tableOf(table).name, ...counts, changes: changesOf }] : [];
    }),
    scale: scaleOf(cities),
    kinds: CAUSE_KINDS.filter((kind) =>
      cities.some(({ scores }) => scores.some((score) => has(score.segments, kind))),
    ),
    cities,
    page,
    pages: Math.max(1, Math.ceil(moved.length / CITIES_PER_PAGE)),
    city,
  };
}

function has(segments: readonly { readonly kind: string }[], kind: string): boolean {
  return segments.some((segment) => segment.kind === kind);
}

function scaleOf(cities: readonly ChangedCityView[]): number {
  const reach = cities.flatMap(({ scores }) =>
    scores.flatMap(({ segments }) => [
      segments.reduce((sum, { amount }) => sum + Math.max(0, amount), 0),
      segments.reduce((sum, { amount }) => sum - Math.min(0, amount), 0),
    ]),
  );
  const farthest = Math.max(0, ...reach);
  return SCALES.find((scale) => farthest <= scale) ?? SCALES[SCALES.length - 1] ?? 100;
}
