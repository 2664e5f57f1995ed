import type { CityRow, QuantityRow, SourceRow } from '../pack/tables';
import type { Locale } from '../text/localized';
import { compareDates, wavesOf } from './timeline/events';
import { type Origins, originsOf } from './timeline/origins';
import type {
  CityReachInTime,
  SizedFact,
  TimelineData,
  TimelineEvent,
  TimelineView,
} from './timeline/types';

/** Makes the timeline: the dated facts of all cities wave by wave, and the sized facts beside. */
export function timelineView(data: TimelineData, locale: Locale): TimelineView {
  const origins = originsOf(data, locale);
  const quantities = data.quantities.map((row) => sizedFact(row, data.cities, origins));
  const waves = wavesOf(data, quantities, origins);
  const events = waves.flatMap((wave) => wave.events);
  const scheduled = events.filter(({ timing }) => timing === 'scheduled');
  return {
    index: data.index,
    cities: data.cities,
    reach: reachOf(data.cities, events),
    waves,
    count: events.length,
    scheduled: scheduled.length,
    publications: sourcesOf(scheduled, data.sources),
    quantities,
    notes: origins.notes,
    sources: sourcesOf([...events, ...quantities], data.sources),
  };
}

function reachOf(
  cities: readonly CityRow[],
  events: readonly TimelineEvent[],
): readonly CityReachInTime[] {
  return cities
    .flatMap((city) => {
      const dates = events
        .filter((event) => event.city.slug === city.slug)
        .map(({ date }) => date)
        .toSorted(compareDates);
      const [from, to] = [dates[0], dates.at(-1)];
      if (from === undefined || to === undefined) return [];
      return [{ city, count: dates.length, from, to }];
    })
    .toSorted((one, other) => compareDates(one.from, other.from));
}

function sizedFact(row: QuantityRow, cities: readonly CityRow[], origins: Origins): SizedFact {
  const { slug, label, comparison, value, unit } = row;
  const city = cities.find((candidate) => candidate.slug === row.city) ?? null;
  return { ...origins.originOf(row.evidence), slug, city, label, comparison, value, unit };
}

function sourcesOf(
  facts: readonly Pick<TimelineEvent, 'passage'>[],
  sources: readonly SourceRow[],
): readonly SourceRow[] {
  const named = new Set(facts.map(({ passage }) => passage?.source));
  return sources.filter(({ slug }) => named.has(slug));
}
