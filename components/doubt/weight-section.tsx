import { FigureNotes } from '@/components/robustness/figure-notes';
import { ShareBar } from '@/components/robustness/share-bar';
import { DataTable } from '@/components/ui/data-table';
import { Localized } from '@/components/ui/localized';
import { Section } from '@/components/ui/section';
import { formatNumber, formatPercent } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import type { StructureView } from '@/lib/views/doubt/structure-types';
import type { DoubtSectionProps } from './section-props';
import styles from './weight-section.module.css';

/** What each part is stated to weigh, beside what it weighs in effect. */
export function WeightSection({ view, edition, locale }: DoubtSectionProps<StructureView>) {
  const t = translator(locale, 'doubt', view.frame.places);
  return (
    <Section id="weights" title={t('structure.weights.title')}>
      <div className={styles.weights}>
        <DataTable
          caption={t('structure.weights.caption')}
          columns={[
            { key: 'node', label: t('structure.weights.node') },
            { key: 'of', label: t('structure.weights.of') },
            { key: 'stated', label: t('structure.weights.stated') },
            { key: 'linear', label: t('structure.weights.linear') },
            { key: 'smooth', label: t('structure.weights.smooth') },
            { key: 'r', label: t('structure.weights.r'), numeric: true },
          ]}
          rows={view.weights.map((row) => ({
            key: row.slug,
            cells: [
              <a key="node" href={row.href}>
                <Localized text={row.title} locale={locale} />
              </a>,
              row.isOfIndex ? (
                t('structure.weights.index')
              ) : (
                <Localized key="of" text={row.parent.title} locale={locale} />
              ),
              bar(row.stated, null, locale),
              bar(row.linearShare, row.stated, locale),
              bar(row.smoothShare, row.stated, locale),
              row.r === null ? '–' : formatNumber(row.r, locale, 2),
            ],
          }))}
        />
      </div>
      <FigureNotes
        reading={t('structure.weights.reading')}
        source={t('exact', { edition: edition.label })}
        locale={locale}
      />
    </Section>
  );
}

/** @param mark the stated weight, beside which the one in effect is read */
function bar(share: number | null, mark: number | null, locale: Locale) {
  if (share === null) return '–';
  return <ShareBar share={share} text={formatPercent(share, locale)} position={null} mark={mark} />;
}
