import { CitySymbol } from '@/components/ui/city-symbol';
import { DataTable } from '@/components/ui/data-table';
import { Localized } from '@/components/ui/localized';
import { Section } from '@/components/ui/section';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { formatDate, formatList } from '@/lib/format';
import { periodWords } from '@/lib/i18n/timeline-words';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type { TimelineEvent, TimelineView, TimelineWave } from '@/lib/views/timeline/types';
import styles from './event-list.module.css';
import { NoteMarks, PassageLink, sizeWords } from './origin';

type EventListProps = { readonly view: TimelineView; readonly locale: Locale };

/** Every event in words, wave by wave. */
export function EventList({ view, locale }: EventListProps) {
  const t = translator(locale, 'timeline');
  return (
    <Section id="events" title={t('list.title')} note={t('list.note')}>
      {view.waves.map((wave) => (
        <WaveTable key={wave.slug} wave={wave} view={view} locale={locale} />
      ))}
    </Section>
  );
}

type WaveTableProps = EventListProps & { readonly wave: TimelineWave };

function WaveTable({ wave, view, locale }: WaveTableProps) {
  const t = translator(locale, 'timeline');
  const title = shownText(wave.title, locale).text;
  return (
    <div className={styles.wave}>
      <h3>
        {title} <span className={styles.period}>{periodWords(wave, locale)}</span>
      </h3>
      <DataTable
        caption={<VisuallyHidden>{t('list.caption', { wave: title })}</VisuallyHidden>}
        columns={[
          { key: 'event', label: t('list.event') },
          { key: 'city', label: t('list.city') },
          { key: 'date', label: t('list.date') },
          { key: 'organizations', label: t('list.organizations') },
          { key: 'passage', label: t('list.passage') },
        ]}
        rows={wave.events.map((event) => ({
          key: event.slug,
          id: event.slug,
          cells: [
            <EventCell key="event" event={event} locale={locale} />,
            <CityCell key="city" event={event} locale={locale} />,
            <DateCell key="date" event={event} view={view} locale={locale} />,
            organizationWords(event, locale),
            <PassageLink key="passage" passage={event.passage} locale={locale} />,
          ],
        }))}
      />
    </div>
  );
}

type CellProps = { readonly event: TimelineEvent; readonly locale: Locale };

function EventCell({ event, locale }: CellProps) {
  const t = translator(locale, 'timeline');
  return (
    <>
      <a href={event.href}>
        <Localized text={event.title} locale={locale} />
      </a>
      <NoteMarks notes={event.notes} locale={locale} />
      {event.sizes.map((size) => (
        <span key={size.slug} className={styles.aside}>
          {t('list.size', {
            label: shownText(size.label, locale).text,
            size: sizeWords(size, locale),
          })}
        </span>
      ))}
    </>
  );
}

function CityCell({ event, locale }: CellProps) {
  return (
    <span className={styles.city}>
      <CitySymbol position={event.city.position} />{' '}
      <Localized text={event.city.name} locale={locale} />
    </span>
  );
}

function DateCell({ event, view, locale }: CellProps & { readonly view: TimelineView }) {
  const t = translator(locale, 'timeline');
  return (
    <>
      {formatDate(event.date, locale)} <small>{t(`list.precision.${event.precision}`)}</small>
      {event.timing === 'same-day' && <span className={styles.aside}>{t('list.sameDay')}</span>}
      {event.timing === 'scheduled' && (
        <b className={styles.scheduled}>
          {t('list.scheduled', { published: publishedWords(event, view, locale) })}
        </b>
      )}
    </>
  );
}

function publishedWords(event: TimelineEvent, view: TimelineView, locale: Locale): string {
  const t = translator(locale, 'timeline');
  const source = view.publications.find(({ slug }) => slug === event.passage?.source);
  if (source === undefined) return '';
  const date = formatDate(source.published, locale);
  if (source.publishedTime === null) return date;
  return t('dateTime', { date, time: source.publishedTime });
}

function organizationWords({ organizations }: TimelineEvent, locale: Locale): string {
  const names = organizations.map((name) => shownText(name, locale).text);
  if (names.length === 0) return translator(locale, 'timeline')('list.none');
  return formatList(names, locale);
}
