import { formatNumber } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import type { Relation } from '@/lib/scoring';
import { type Locale, shownText } from '@/lib/text/localized';
import type { PairCity, PairsView } from '@/lib/views/doubt/pairs-types';
import styles from './pair-matrix.module.css';
import { SelfCell, SquareTable } from './square-table';

type PairMatrixProps = { readonly view: PairsView; readonly locale: Locale };

/** How each city stands to each, whatever the parts weigh. */
export function PairMatrix({ view, locale }: PairMatrixProps) {
  const t = translator(locale, 'doubt', view.frame.places);
  const { shown, from } = view;
  // Numbers of three digits stand upright, so that the columns stay narrow.
  const isLong = from + shown.length > 100;
  return (
    <SquareTable
      caption={t('matrix.caption')}
      className={isLong ? `${styles.matrix} ${styles.long}` : styles.matrix}
      heads={[
        <th key="city" scope="col">
          {t('matrix.city')}
        </th>,
        <th key="counts" scope="col" className={styles.counts}>
          {t('matrix.counts')}
        </th>,
        ...shown.map((city, at) => (
          <th key={city.slug} scope="col" title={nameOf(city, locale)}>
            {formatNumber(from + at, locale, 0)}
          </th>
        )),
      ]}
      rows={shown.map((city, row) => rowCells(city, view, row, locale))}
    />
  );
}

function rowCells(
  city: PairCity,
  { relations, from }: Pick<PairsView, 'relations' | 'from'>,
  row: number,
  locale: Locale,
) {
  const t = translator(locale, 'doubt');
  return [
    <th key="city" scope="row">
      <a href={city.href}>
        {t('matrix.numbered', {
          number: formatNumber(from + row, locale, 0),
          city: nameOf(city, locale),
        })}
      </a>
    </th>,
    <td key="counts" className={styles.counts}>
      {t('matrix.countsText', {
        over: formatNumber(city.over, locale, 0),
        under: formatNumber(city.under, locale, 0),
      })}
    </td>,
    ...(relations[row] ?? []).map((relation, column) =>
      relationCell(row === column ? 'self' : relation, locale),
    ),
  ];
}

function relationCell(relation: Relation | 'self', locale: Locale) {
  const t = translator(locale, 'doubt');
  switch (relation) {
    case 'self':
      return <SelfCell />;
    case 1:
      return (
        <td className={styles.over} aria-label={t('matrix.over')}>
          ▲
        </td>
      );
    case -1:
      return (
        <td className={styles.under} aria-label={t('matrix.under')}>
          ▼
        </td>
      );
    case 0:
      return <td aria-label={t('matrix.level')}>=</td>;
    case null:
      return <td />;
  }
}

function nameOf({ name }: PairCity, locale: Locale): string {
  return shownText(name, locale).text;
}
