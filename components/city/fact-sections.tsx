import { DataTable } from '@/components/ui/data-table';
import { Localized } from '@/components/ui/localized';
import { Section } from '@/components/ui/section';
import { timelinePath } from '@/lib/address/paths';
import { formatDate, formatQuantity } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type { CityEvent, CityView } from '@/lib/views/city/types';
import type { PassageMark } from '@/lib/views/compare/types';

import styles from './fact-sections.module.css';

type FactSectionProps = { readonly view: CityView; readonly locale: Locale };

/** What is dated, with a mark on what lay ahead when the source was published. */
export function EventSection({ view, locale }: FactSectionProps) {
  const t = translator(locale, 'city');
  if (view.events.length === 0) {
    return (
      <Section id="dated-events" title={t('events.title')}>
        <p>{t('events.none')}</p>
      </Section>
    );
  }
  return (
    <Section id="dated-events" title={t('events.title')}>
      <DataTable
        caption={t('events.caption')}
        columns={[
          { key: 'date', label: t('events.date') },
          { key: 'event', label: t('events.event') },
          { key: 'passage', label: t('quantities.passage') },
        ]}
        rows={view.events.map((event) => ({
          key: event.slug,
          cells: [
            <span key="date" className={styles.whole}>
              {formatDate(event.date, locale)}
            </span>,
            <EventTitle key="event" event={event} locale={locale} />,
            <PassageLink key="passage" passage={event.passage} locale={locale} />,
          ],
        }))}
      />
      <p>
        <a href={timelinePath(locale, view.index.slug)}>{t('events.timeline')}</a>
      </p>
    </Section>
  );
}

function EventTitle({ event, locale }: { readonly event: CityEvent; readonly locale: Locale }) {
  const t = translator(locale, 'city');
  return (
    <>
      <a href={event.href}>
        <Localized text={event.title} locale={locale} />
      </a>{' '}
      {event.isScheduled && <b>{t('events.scheduled')}</b>}
    </>
  );
}

/** What the source puts a number on. */
export function QuantitySection({ view, locale }: FactSectionProps) {
  const t = translator(locale, 'city');
  return (
    <Section id="sized-facts" title={t('quantities.title')} note={t('quantities.note')}>
      {view.quantities.length === 0 ? (
        <p>{t('quantities.none')}</p>
      ) : (
        <DataTable
          caption={t('quantities.caption')}
          columns={[
            { key: 'fact', label: t('quantities.fact') },
            { key: 'size', label: t('quantities.size') },
            { key: 'passage', label: t('quantities.passage') },
          ]}
          rows={view.quantities.map(({ slug, label, comparison, value, unit, href, passage }) => ({
            key: slug,
            cells: [
              <a key="fact" href={href}>
                <Localized text={label} locale={locale} />
              </a>,
              t(`quantities.comparisons.${comparison}`, {
                size: formatQuantity(value, shownText(unit, locale).text, locale),
              }),
              <PassageLink key="passage" passage={passage} locale={locale} />,
            ],
          }))}
        />
      )}
    </Section>
  );
}

type PassageLinkProps = { readonly passage: PassageMark | null; readonly locale: Locale };

function PassageLink({ passage, locale }: PassageLinkProps) {
  const t = translator(locale, 'city');
  if (passage === null) return null;
  return (
    <a className={styles.whole} href={passage.href}>
      {t('links.passageNumber', { number: passage.passage })}
    </a>
  );
}
