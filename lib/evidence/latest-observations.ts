import { ObservationColumns } from '../pack/observation-columns';
import type { Rows } from '../pack/rows';

/** A value with the period it is of; partial dates such as `2025` or `2025-12`. */
type Dated = { readonly city: string; readonly indicator: string; readonly periodTo: string };

/**
 * The observations that count where an index takes the latest: for each city and indicator the
 * one whose period ends last. A date known only to the year or month ends with it. Of two that
 * end on the same day the one that stands later counts.
 */
export function latestObservations<Observation extends Dated>(
  observations: Rows<Observation>,
): readonly Observation[] {
  if (observations instanceof ObservationColumns) {
    return latestRows(observations).flatMap((index) => observations.at(index) ?? []);
  }
  const latest = new Map<string, Observation>();
  observations.forEach((observation) => {
    const key = `${observation.city} ${observation.indicator}`;
    const known = latest.get(key);
    if (known === undefined || lastDay(observation.periodTo) >= lastDay(known.periodTo)) {
      latest.set(key, observation);
    }
  });
  return [...latest.values()];
}

/** Which rows count, found without a row or a text made for those that do not. */
function latestRows(columns: ObservationColumns): readonly number[] {
  const days = columns.texts.periodTo.texts.map((period) => lastDay(period ?? ''));
  const dayAt = (index: number) => days[columns.code('periodTo', index)] ?? '';
  const indicators = columns.texts.indicator.texts.length;
  const latest = new Map<number, number>();
  for (let index = 0; index < columns.length; index += 1) {
    const cell = columns.code('city', index) * indicators + columns.code('indicator', index);
    const known = latest.get(cell);
    if (known === undefined || dayAt(index) >= dayAt(known)) latest.set(cell, index);
  }
  return [...latest.values()];
}

/** A partial date as the last day it covers, which sorts; day 31 stands for the end of any month. */
export function lastDay(date: string): string {
  return date + '-12-31'.slice(date.length - 4);
}
