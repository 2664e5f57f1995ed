import { timelinePath } from '../../address/paths';
import type { TimelineDrawing } from '../../charts/download/content';
import type { PlacedEntry, TimelineGeometry } from '../../charts/timeline-layout';
import { yearMoment } from '../../charts/year-span';
import { AppError } from '../../errors/app-error';
import { formatDate, formatNumber } from '../../format';
import { dateWords, periodWords, publicationWords, stretchWords } from '../../i18n/timeline-words';
import { translator } from '../../i18n/translator';
import { writeRows } from '../../pack/write-tables';
import { type Locale, shownText } from '../../text/localized';
import { sentenceSpace } from '../../text/sentence-space';
import { timelineGeometry } from '../../views/timeline/geometry';
import type { TimelineView } from '../../views/timeline/types';
import type { Base } from '../base';
import { timelineIn } from '../timeline';
import type { Drawn } from './city-drawing';
import { plainMarks } from './plain-marks';

/** The dated events of an index on one axis. @throws AppError `not-found` where there is none */
export async function timelineDrawing(base: Base, locale: Locale): Promise<Drawn> {
  const { view, events } = await timelineIn(base, locale);
  if (view.count === 0) throw new AppError('not-found', 'no dated event');
  const geometry = timelineGeometry(view, locale, dateWords);
  return {
    drawing: drawingOf(view, geometry, locale),
    title: translator(locale, 'chartFiles')('timeline', {
      index: shownText(base.index.title, locale).text,
      count: view.count,
    }),
    reading: readingOf(view, geometry, locale),
    path: timelinePath(locale, base.index.slug),
    csv: (flavour) => writeRows('events', events, flavour),
  };
}

function drawingOf(
  view: TimelineView,
  geometry: TimelineGeometry,
  locale: Locale,
): TimelineDrawing {
  const { stretch } = geometry;
  return {
    kind: 'timeline',
    cities: view.reach.map(({ city: { slug, name, position } }) => ({
      slug,
      name: shownText(name, locale).text,
      position,
    })),
    geometry: { ...geometry, entries: geometry.entries.map((entry) => plainEntry(entry, locale)) },
    lanes: view.waves.map((wave) => ({
      name: shownText(wave.title, locale).text,
      period: periodWords(wave, locale),
    })),
    events: new Map(
      view.waves.flatMap(({ events }) =>
        events.map(({ slug, city, timing }) => [
          slug,
          { position: city.position, isScheduled: timing === 'scheduled' },
        ]),
      ),
    ),
    ticks: geometry.ticks.map(({ date }) => formatDate(date, locale)),
    stretch:
      stretch &&
      translator(locale, 'timeline')('chart.stretchLabel', {
        factor: formatNumber(stretch.factor, locale),
      }),
    publications: view.publications.map((source) => ({
      x: geometry.x(yearMoment(source.published, source.publishedTime)),
      text: publicationWords(source, locale),
    })),
  };
}

function plainEntry(entry: PlacedEntry, locale: Locale): PlacedEntry {
  const lines = entry.lines.map(({ title, detail }) => ({
    title: plainMarks(title, locale),
    detail: plainMarks(detail, locale),
  }));
  return { ...entry, lines };
}

function readingOf(
  { scheduled }: TimelineView,
  { stretch }: TimelineGeometry,
  locale: Locale,
): string {
  const words = translator(locale, 'timeline');
  return [
    translator(locale, 'chartFiles')('timelineReading'),
    words('chart.key.span'),
    ...(scheduled === 0 ? [] : [words('chart.key.scheduled')]),
    ...(stretch === null ? [] : [stretchWords(stretch, locale)]),
    words('chart.source'),
  ].join(sentenceSpace(locale));
}
