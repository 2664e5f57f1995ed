/** A value with the period it is of; partial dates such as `2025` or `2025-12`. */
type Dated = { readonly city: string; readonly indicator: string; readonly periodTo: string };

/**
 * The observations that count where an index takes the latest: for each city and indicator the
 * one whose period ends last. A date known only to the year or month ends with it. Of two that
 * end on the same day the one that stands later counts.
 */
export function latestObservations<Observation extends Dated>(
  observations: readonly Observation[],
): readonly Observation[] {
  const latest = new Map<string, Observation>();
  for (const observation of observations) {
    const key = `${observation.city} ${observation.indicator}`;
    const known = latest.get(key);
    if (known === undefined || lastDay(observation.periodTo) >= lastDay(known.periodTo)) {
      latest.set(key, observation);
    }
  }
  return [...latest.values()];
}

/** A partial date as the last day it covers, which sorts; day 31 stands for the end of any month. */
export function lastDay(date: string): string {
  return date + '-12-31'.slice(date.length - 4);
}
