import { TimelineChart } from '@/components/timeline/timeline-chart';
import { timelineFinding } from '@/components/timeline/timeline-finding';
import { CitySymbol } from '@/components/ui/city-symbol';
import { Localized } from '@/components/ui/localized';
import { formatDate, formatList } from '@/lib/format';
import { dateWords } from '@/lib/i18n/timeline-words';
import { translator } from '@/lib/i18n/translator';
import { shownText } from '@/lib/text/localized';
import { sentenceSpace } from '@/lib/text/sentence-space';
import { passageNote } from '@/lib/views/report/note-keys';
import type { ReportEvent } from '@/lib/views/report/timeline';
import { timelineGeometry } from '@/lib/views/timeline/geometry';
import { Marks } from '../marks';
import { Noted } from '../noted';
import type { ReportPart, SectionContent } from '../part';
import { ReportTable } from './report-table';
import styles from './timeline.module.css';

/** The dated events of the cities: drawn on one axis, and listed in order of time. */
export function timelineSection(part: ReportPart): SectionContent {
  const { figures } = part.report;
  const { events, undated } = part.report.timeline;
  const t = translator(part.locale, 'report');
  const name = ({ name: city }: (typeof undated)[number]) => shownText(city, part.locale).text;
  return {
    title: t('timeline.title'),
    blocks: [
      ...(events.length > 0
        ? [
            { key: 'finding', content: <Finding {...part} /> },
            ...(figures.has('timeline') ? [{ key: 'figure', content: <Figure {...part} /> }] : []),
            { key: 'table', content: <EventTable {...part} /> },
          ]
        : []),
      ...undated.map((city) => ({
        key: city.slug,
        content: <p>{t('timeline.none', { city: name(city) })}</p>,
      })),
    ],
  };
}

function Finding(part: ReportPart) {
  const { locale, report } = part;
  const t = translator(locale, 'report');
  return (
    <p>
      <Noted
        text={`${timelineFinding(report.timeline.view, locale)}${t('stop')}`}
        of={['events']}
        {...part}
      />
      {sentenceSpace(locale)}
      {t('timeline.lede')}
    </p>
  );
}

function Figure({ report, locale }: ReportPart) {
  const t = translator(locale, 'report');
  const words = translator(locale, 'timeline');
  const { view } = report.timeline;
  const cities = view.reach.map(({ city }) => shownText(city.name, locale).text);
  const name = words('chart.name', { cities: formatList(cities, locale) });
  const number = report.figures.get('timeline') ?? 1;
  const keys = [
    words('chart.key.span'),
    ...(view.scheduled > 0 ? [words('chart.key.scheduled')] : []),
    words('chart.source'),
  ];
  return (
    <figure className={styles.figure}>
      <figcaption>
        <b>{t('timeline.figure', { number, name })}</b>
        {sentenceSpace(locale)}
        {view.reach.map(({ city }) => (
          <span key={city.slug} className={styles.key}>
            <CitySymbol position={city.position} /> <Localized text={city.name} locale={locale} />
          </span>
        ))}
        {keys.join(sentenceSpace(locale))}
      </figcaption>
      <div className={styles.chart}>
        <TimelineChart
          view={view}
          geometry={timelineGeometry(view, locale, dateWords)}
          label={`${name}${sentenceSpace(locale)}${timelineFinding(view, locale)}`}
          locale={locale}
        />
      </div>
    </figure>
  );
}

function EventTable(part: ReportPart) {
  const { locale, report } = part;
  const t = translator(locale, 'report');
  return (
    <ReportTable
      isLong
      caption={t('timeline.caption')}
      columns={(['date', 'city', 'event', 'wave', 'kind'] as const).map((key) => ({
        key,
        label: t(`timeline.${key}`),
      }))}
      rows={report.timeline.events.map((event) => ({
        key: event.slug,
        cells: [
          <EventDate key="date" event={event} {...part} />,
          <span key="city" className={styles.city}>
            <CitySymbol position={event.city.position} />{' '}
            <Localized text={event.city.name} locale={locale} />
          </span>,
          <EventTitle key="event" event={event} {...part} />,
          <Localized key="wave" text={event.wave} locale={locale} />,
          t(`timeline.kinds.${event.kind}`),
        ],
      }))}
    />
  );
}

type EventProps = ReportPart & { readonly event: ReportEvent };

function EventDate({ event, ...part }: EventProps) {
  const { date, precision, passage } = event;
  return (
    <span className={styles.date}>
      {formatDate(date, part.locale)}
      {passage !== null && <Marks of={[passageNote(passage)]} {...part} />}{' '}
      <small>{translator(part.locale, 'timeline')(`list.precision.${precision}`)}</small>
    </span>
  );
}

/** A title with a number in it has a mark of its own. */
function EventTitle({ event, ...part }: EventProps) {
  const { title, timing, passage } = event;
  const t = translator(part.locale, 'report');
  const { text } = shownText(title, part.locale);
  return (
    <>
      <Localized text={title} locale={part.locale} />
      {passage !== null && /\d/.test(text) && <Marks of={[passageNote(passage)]} {...part} />}
      {timing === 'scheduled' && <b className={styles.aside}>{t('timeline.scheduled')}</b>}
      {timing === 'same-day' && <span className={styles.aside}>{t('timeline.sameDay')}</span>}
    </>
  );
}
