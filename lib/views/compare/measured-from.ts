import type { CellSource, ComparedCity, IndicatorCell, IndicatorRow } from './types';

/** Values of an indicator that have one source and one time in common. */
export type MeasuredFrom = {
  readonly source: CellSource;
  readonly period: NonNullable<IndicatorCell['period']>;
  readonly cities: readonly string[];
};

/**
 * From where and when the values of an indicator are: one entry where all are from the same table
 * and year, else one for each, with its cities; none of an indicator that is rated.
 */
export function measuredFrom({ cells }: Pick<IndicatorRow, 'cells'>): readonly MeasuredFrom[] {
  const entries = new Map<string, MeasuredFrom>();
  for (const { city, value, source, period } of cells) {
    if (value === null || source === null || period === null) continue;
    const key = [source.slug, period.from, period.to].join(' ');
    const cities = [...(entries.get(key)?.cities ?? []), city];
    entries.set(key, { source, period, cities });
  }
  return [...entries.values()];
}

/** The names of the cities of an entry. */
export function citiesFrom<City extends Pick<ComparedCity, 'slug'>>(
  { cities }: MeasuredFrom,
  compared: readonly City[],
): readonly City[] {
  return compared.filter(({ slug }) => cities.includes(slug));
}
