import { DataTable } from '@/components/ui/data-table';
import { Localized } from '@/components/ui/localized';
import { Section } from '@/components/ui/section';
import { toPixels } from '@/lib/charts/pixels';
import { formatPercent } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import type { BreakEvenRow } from '@/lib/views/robustness/types';
import styles from './break-even-section.module.css';
import { FigureNotes } from './figure-notes';
import type { RobustnessSectionProps } from './section-props';

/** At which weight of each driver the pair would tie. */
export function BreakEvenSection({ view, edition, locale }: RobustnessSectionProps) {
  const t = translator(locale, 'robustness');
  const isComputed = view.sentence !== null && view.sentence.turning !== null;
  return (
    <Section id="break-even" title={t('breakEven.title')}>
      {isComputed ? (
        <>
          <DataTable
            caption={t('breakEven.caption')}
            columns={[
              { key: 'node', label: t('breakEven.node') },
              { key: 'stated', label: t('breakEven.stated'), numeric: true },
              { key: 'tie', label: t('breakEven.tie'), numeric: true },
              { key: 'scale', label: t('breakEven.scale') },
            ]}
            rows={view.breakEven.map((row) => ({
              key: row.slug,
              cells: [
                <Localized key="node" text={row.title} locale={locale} />,
                formatPercent(row.stated, locale),
                row.weight === null ? t('breakEven.never') : formatPercent(row.weight, locale),
                <Track key="scale" row={row} />,
              ],
            }))}
          />
          <FigureNotes
            reading={t('breakEven.reading')}
            source={t('source.exact', { edition: edition.label })}
            locale={locale}
          />
        </>
      ) : (
        <p>{t('breakEven.none')}</p>
      )}
    </Section>
  );
}

function Track({ row: { stated, weight } }: { readonly row: BreakEvenRow }) {
  const place = (share: number) => `${toPixels(share * 100)}%`;
  return (
    <svg className={styles.track} aria-hidden="true">
      <line className={styles.scale} x2="100%" y1="50%" y2="50%" />
      <line className={styles.end} y1="20%" y2="80%" />
      <line className={styles.end} x1="100%" x2="100%" y1="20%" y2="80%" />
      {weight !== null && (
        <>
          <line
            className={styles.distance}
            x1={place(stated)}
            x2={place(weight)}
            y1="50%"
            y2="50%"
          />
          <line className={styles.tie} x1={place(weight)} x2={place(weight)} y2="100%" />
        </>
      )}
      <circle className={styles.now} cx={place(stated)} cy="50%" r="5" />
    </svg>
  );
}
