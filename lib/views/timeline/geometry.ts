import { type TimelineGeometry, timelineLayout } from '../../charts/timeline-layout';
import { yearSpan } from '../../charts/year-span';
import { type Locale, shownText } from '../../text/localized';
import type { TimelineEvent, TimelineView } from './types';

/**
 * Where everything of the chart stands: a lane for each wave, its events with finished labels.
 *
 * @param dateOf the date of an event in words
 */
export function timelineGeometry(
  view: Pick<TimelineView, 'waves'>,
  locale: Locale,
  dateOf: (event: TimelineEvent, locale: Locale) => string,
): TimelineGeometry {
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
        detail: dateOf(event, locale),
      })),
    ),
  );
}
