import { DataTable } from '@/components/ui/data-table';
import { Section } from '@/components/ui/section';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type { ComparisonView } from '@/lib/views/compare/comparison';
import { indicatorsAnchor } from './anchors';
import styles from './basis-section.module.css';
import { OwnScores } from './own-scores';
import { SharedScores } from './shared-scores';
import { Sureness } from './sureness';

type BasisSectionProps = { readonly comparison: ComparisonView; readonly locale: Locale };

/** Each city's own set beside the shared basis, and how sure the order is, driver by driver. */
export function BasisSection({ comparison, locale }: BasisSectionProps) {
  const t = translator(locale, 'compare');
  const [overall] = comparison.basis;
  return (
    <Section id="basis" isFarBelow title={t('basis.title')} note={t('basis.note')}>
      <div className={styles.basis}>
        <DataTable
          caption={t('basis.caption')}
          columns={[
            { key: 'driver', label: t('basis.driver') },
            { key: 'own', label: t('basis.own') },
            { key: 'shared', label: t('basis.shared') },
            { key: 'sure', label: t('basis.sure') },
          ]}
          rows={comparison.basis.map((row) => ({
            key: row.node,
            cells: [
              row === overall ? t('basis.overall') : shownText(row.title, locale).text,
              <OwnScores
                key="own"
                row={row}
                cities={comparison.cities}
                isMeasured={comparison.isMeasured}
                locale={locale}
              />,
              <SharedScores
                key="shared"
                row={row}
                pair={comparison.pair}
                href={row === overall ? '#indicators' : `#${indicatorsAnchor(row.node)}`}
                locale={locale}
              />,
              <Sureness
                isMeasured={comparison.isMeasured}
                key="sure"
                row={row}
                pair={comparison.pair}
                locale={locale}
              />,
            ],
          }))}
        />
      </div>
      <p className={styles.robustness}>
        <a href={comparison.robustnessHref}>{t('basis.robustness')}</a>
        <a href={comparison.whatIfHref}>{translator(locale, 'whatIf')('links.compare')}</a>
      </p>
    </Section>
  );
}
