import { type YearSpan, yearSpan } from '../../charts/year-span';
import type { EventRow } from '../../pack/tables';
import { scheduledEvents } from '../event-timing';
import type { Origins } from './origins';
import type { EventTiming, SizedFact, TimelineData, TimelineEvent, TimelineWave } from './types';

/** Shorter pauses between events are no gap worth a word. */
const LEAST_GAP_YEARS = 5;

/** The waves that have events, each with its own, the earliest first. */
export function wavesOf(
  data: TimelineData,
  sizes: readonly SizedFact[],
  origins: Origins,
): readonly TimelineWave[] {
  const eventOf = eventMaker(data, sizes, origins);
  const waves = data.waves
    .toSorted((one, other) => one.position - other.position)
    .map(({ slug, title, start, end }) => ({
      slug,
      title,
      start,
      end,
      events: data.events
        .filter((row) => row.wave === slug)
        .toSorted((one, other) => compareDates(one.date, other.date))
        .flatMap(eventOf),
    }))
    .filter(({ events }) => events.length > 0);
  const gaps = gapsBetween(waves.flatMap((wave) => wave.events));
  return waves.map((wave) => ({
    ...wave,
    events: wave.events.map((event) => ({ ...event, gap: gaps.get(event.slug) ?? null })),
  }));
}

/** Partial dates compare as text: a year stands before its months, a month before its days. */
export function compareDates(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

/** An event of no city of the index makes none. */
function eventMaker(data: TimelineData, sizes: readonly SizedFact[], origins: Origins) {
  const scheduled = scheduledEvents(data.events, data.evidence, data.sources);
  const names = new Map(data.organizations.map(({ slug, name }) => [slug, name]));
  return (row: EventRow): readonly TimelineEvent[] => {
    const city = data.cities.find(({ slug }) => slug === row.city);
    if (city === undefined) return [];
    const origin = origins.originOf(row.evidence);
    return [
      {
        ...origin,
        slug: row.slug,
        city,
        kind: row.kind,
        title: row.title,
        date: row.date,
        precision: row.precision,
        span: knownSpan(row.date, origins.evidence.get(row.evidence)?.periodTo),
        timing: scheduled.has(row.slug) ? 'scheduled' : timingOf(row, data, origins),
        organizations: row.organizations.flatMap((slug) => names.get(slug) ?? []),
        sizes: sizes.filter(({ href }) => href === origin.href),
        gap: null,
      },
    ];
  };
}

/**
 * The time that a date may mean. An event that its evidence tells as past cannot lie after the
 * period of that evidence: "January 2026", told on the eighth, ends with the eighth.
 */
function knownSpan(date: string, periodTo: string | undefined): YearSpan {
  const { from, to } = yearSpan(date);
  const told = periodTo === undefined ? to : yearSpan(periodTo).to;
  return { from, to: told > from ? Math.min(to, told) : to };
}

function timingOf(row: EventRow, data: TimelineData, origins: Origins): EventTiming {
  const source = origins.evidence.get(row.evidence)?.source;
  const published = data.sources.find(({ slug }) => slug === source)?.published;
  return row.precision === 'day' && published === row.date ? 'same-day' : 'told';
}

/** Years since the event before, by slug, where there are enough of them. */
function gapsBetween(events: readonly TimelineEvent[]): ReadonlyMap<string, number> {
  const years = events.map(({ date }) => Number(date.slice(0, 4)));
  return new Map(
    events.flatMap(({ slug }, place) => {
      const gap = (years[place] ?? 0) - (years[place - 1] ?? Number.POSITIVE_INFINITY);
      return gap >= LEAST_GAP_YEARS ? [[slug, gap] as const] : [];
    }),
  );
}
