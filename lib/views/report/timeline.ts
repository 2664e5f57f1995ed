import type { CityRow } from '../../pack/tables';
import type { Locale, LocalizedText } from '../../text/localized';
import type { ComparedCity } from '../compare/types';
import { timelineView } from '../timeline';
import { compareDates } from '../timeline/events';
import type { TimelineEvent, TimelineView } from '../timeline/types';
import type { ReportData } from './data';

/** An event with the technology era that it belongs to. */
export type ReportEvent = TimelineEvent & { readonly wave: LocalizedText };

/** What the evidence dates of the chosen cities. */
export type ReportTimeline = {
  /** Wave by wave, as the chart draws it. */
  readonly view: TimelineView;
  /** In order of time. */
  readonly events: readonly ReportEvent[];
  /** The cities of which the evidence dates nothing. */
  readonly undated: readonly ComparedCity[];
};

/** The dated events of the chosen cities in order, those that were only scheduled marked so. */
export function reportTimeline(
  data: ReportData,
  chosen: readonly CityRow[],
  cities: readonly ComparedCity[],
  locale: Locale,
): ReportTimeline {
  const slugs = new Set(chosen.map(({ slug }) => slug));
  const view = timelineView(
    {
      ...data,
      cities: chosen,
      events: data.events.filter((event) => slugs.has(event.city)),
      quantities: data.quantities.filter(({ city }) => city !== null && slugs.has(city)),
    },
    locale,
  );
  const events = view.waves
    .flatMap((wave) => wave.events.map((event) => ({ ...event, wave: wave.title })))
    .toSorted((one, other) => compareDates(one.date, other.date));
  const dated = new Set(events.map((event) => event.city.slug));
  return { view, events, undated: cities.filter(({ slug }) => !dated.has(slug)) };
}
