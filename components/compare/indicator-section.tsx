import { DataTable } from '@/components/ui/data-table';
import { Section } from '@/components/ui/section';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type { ComparisonView } from '@/lib/views/compare/comparison';
import type { ComparedCity, IndicatorCell, IndicatorRow } from '@/lib/views/compare/types';
import { indicatorsAnchor } from './anchors';
import { IndicatorLevel } from './indicator-level';
import { IndicatorName } from './indicator-name';
import styles from './indicator-section.module.css';
import { UNIT_BESIDE_VALUE } from './reached-level';

type IndicatorSectionProps = {
  readonly comparison: ComparisonView;
  readonly index: string;
  readonly locale: Locale;
};

/** Every indicator of every driver: the level each city reaches, and the passages behind it. */
export function IndicatorSection({ comparison, index, locale }: IndicatorSectionProps) {
  const t = translator(locale, 'compare');
  const { cities } = comparison;
  return (
    <Section
      id="indicators"
      isFarBelow
      title={t('indicators.title')}
      note={t(comparison.isMeasured ? 'indicators.noteMeasured' : 'indicators.note')}
    >
      {comparison.indicators.map((group) => (
        <div
          key={group.driver}
          id={indicatorsAnchor(group.driver)}
          className={styles.group}
          data-many={cities.length > UNIT_BESIDE_VALUE || undefined}
        >
          <DataTable
            caption={t(
              group.rows.some(({ isRubric }) => isRubric)
                ? 'indicators.caption'
                : 'indicators.captionMeasured',
              { driver: shownText(group.title, locale).text },
            )}
            columns={[
              { key: 'indicator', label: t('indicators.indicator') },
              ...cities.map((city) => ({
                key: city.slug,
                label: shownText(city.name, locale).text,
              })),
            ]}
            rows={group.rows.map((row) => ({
              key: row.node,
              cells: [
                <IndicatorName
                  key="name"
                  row={row}
                  cities={cities}
                  index={index}
                  locale={locale}
                />,
                ...row.cells.map((cell, at) => levelIn(cell, row, cities[at], locale)),
              ],
            }))}
          />
        </div>
      ))}
    </Section>
  );
}

// The table is given its cells one by one, so that they need no keys.

function levelIn(
  cell: IndicatorCell,
  row: IndicatorRow,
  city: ComparedCity | undefined,
  locale: Locale,
) {
  return <IndicatorLevel cell={cell} row={row} city={city} locale={locale} />;
}
