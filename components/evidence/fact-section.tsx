import { DataTable } from '@/components/ui/data-table';
import { Localized } from '@/components/ui/localized';
import { Section } from '@/components/ui/section';
import { timelinePath } from '@/lib/address/paths';
import { formatDate, formatQuantity } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type { EvidenceEvent, EvidenceView } from '@/lib/views/evidence/types';

type FactSectionProps = { readonly view: EvidenceView; readonly locale: Locale };

/** Events and quantities that rest on the evidence; nothing where there are none. */
export function FactSection({ view, locale }: FactSectionProps) {
  if (view.events.length + view.quantities.length === 0) return null;
  const t = translator(locale, 'evidence');
  return (
    <Section id="facts" title={t('facts.title')}>
      <DataTable
        caption={t('facts.caption')}
        columns={[
          { key: 'fact', label: t('facts.fact') },
          { key: 'value', label: t('facts.value') },
        ]}
        rows={[
          ...view.events.map((event) => ({
            key: event.slug,
            cells: [
              <Localized key="title" text={event.title} locale={locale} />,
              dateText(event, locale),
            ],
          })),
          ...view.quantities.map(({ slug, label, comparison, value, unit }) => ({
            key: slug,
            cells: [
              <Localized key="label" text={label} locale={locale} />,
              t(`comparisons.${comparison}`, {
                size: formatQuantity(value, shownText(unit, locale).text, locale),
              }),
            ],
          })),
        ]}
      />
      {view.events.length > 0 && (
        <p>
          <a href={timelinePath(locale, view.index.slug)}>{t('facts.timeline')}</a>
        </p>
      )}
    </Section>
  );
}

function dateText({ date, isScheduled }: EvidenceEvent, locale: Locale): string {
  const written = formatDate(date, locale);
  if (!isScheduled) return written;
  return translator(locale, 'evidence')('facts.scheduled', { date: written });
}
