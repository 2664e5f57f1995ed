import { DataTable } from '@/components/ui/data-table';
import { Localized } from '@/components/ui/localized';
import { Section } from '@/components/ui/section';
import { methodologyPath } from '@/lib/address/paths';
import { formatNumber, formatPeriod } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import type { SourceView } from '@/lib/views/source/types';

type MeasuredSectionProps = { readonly view: SourceView; readonly locale: Locale };

/** What was measured: the indicators whose values come from the source. */
export function MeasuredSection({ view: { measured, index }, locale }: MeasuredSectionProps) {
  const t = translator(locale, 'source');
  if (measured.length === 0) return null;
  return (
    <Section id="values" title={t('measured.title')}>
      <DataTable
        caption={t('measured.caption')}
        columns={[
          { key: 'indicator', label: t('measured.indicator') },
          { key: 'unit', label: t('measured.unit') },
          { key: 'period', label: t('measured.period') },
          { key: 'values', label: t('measured.values'), numeric: true },
        ]}
        rows={measured.map(({ indicator, title, unit, period, values }) => ({
          key: indicator,
          cells: [
            <a key="indicator" href={methodologyPath(locale, index.slug, indicator)}>
              <Localized text={title} locale={locale} />
            </a>,
            unit && <Localized key="unit" text={unit} locale={locale} />,
            formatPeriod(period.from, period.to, locale),
            formatNumber(values, locale),
          ],
        }))}
      />
    </Section>
  );
}
