import { cityStyle } from '@/components/ui/city-style';
import { Localized } from '@/components/ui/localized';
import { dateWords, periodWords } from '@/lib/i18n/timeline-words';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import type { TimelineEvent, TimelineView } from '@/lib/views/timeline/types';
import { EventMark } from './event-mark';
import styles from './timeline-strip.module.css';

type TimelineStripProps = { readonly view: TimelineView; readonly locale: Locale };

/** The events one under another along a line, for narrow screens. */
export function TimelineStrip({ view, locale }: TimelineStripProps) {
  const t = translator(locale, 'timeline');
  return (
    <>
      <p className={styles.note}>{t('chart.notToScale')}</p>
      {view.waves.map((wave) => (
        <section key={wave.slug}>
          <p className={styles.wave}>
            <b>
              <Localized text={wave.title} locale={locale} />
            </b>{' '}
            <span>{periodWords(wave, locale)}</span>
          </p>
          <ol className={styles.events}>
            {wave.events.map((event) => (
              <StripEvent key={event.slug} event={event} locale={locale} />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

type StripEventProps = { readonly event: TimelineEvent; readonly locale: Locale };

function StripEvent({ event, locale }: StripEventProps) {
  const t = translator(locale, 'timeline');
  const { className } = cityStyle(event.city.position);
  return (
    <li className={className}>
      {event.gap !== null && <p className={styles.gap}>{t('chart.gap', { years: event.gap })}</p>}
      <svg className={styles.mark} viewBox="-8 -8 16 16" aria-hidden="true">
        <EventMark event={event} area={90} />
      </svg>
      <span className={styles.date}>{dateWords(event, locale)}</span>
      <a href={event.href}>
        <Localized text={event.title} locale={locale} />
      </a>{' '}
      <span className={styles.city}>
        <Localized text={event.city.name} locale={locale} />
      </span>
    </li>
  );
}
