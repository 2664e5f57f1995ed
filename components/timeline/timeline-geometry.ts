import { type TimelineGeometry, timelineLayout } from '@/lib/charts/timeline-layout';
import { yearSpan } from '@/lib/charts/year-span';
import { type Locale, shownText } from '@/lib/text/localized';
import type { TimelineView } from '@/lib/views/timeline/types';
import { dateWords } from './date-words';

/** Where everything of the chart stands: a lane for each wave, its events with finished labels. */
export function timelineGeometry(view: TimelineView, locale: Locale): TimelineGeometry {
  return timelineLayout(
    view.waves.map(({ slug, start, end }) => ({
      slug,
      start: yearSpan(start).from,
      end: end === null ? null : yearSpan(end).from,
    })),
    view.waves.flatMap((wave) =>
      wave.events.map((event) => ({
        slug: event.slug,
        lane: wave.slug,
        date: event.date,
        span: event.span,
        title: shownText(event.title, locale).text,
        detail: dateWords(event, locale),
      })),
    ),
  );
}
