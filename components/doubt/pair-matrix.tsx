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
  const t = translator(locale, 'doubt');
  const { shown, relations } = view;
  return (
    <SquareTable
      caption={t('matrix.caption')}
      className={styles.matrix}
      heads={[
        <th key="city" scope="col">
          {t('matrix.city')}
        </th>,
        <th key="counts" scope="col" className={styles.counts}>
          {t('matrix.counts')}
        </th>,
        ...shown.map((city) => (
          <th key={city.slug} scope="col" title={nameOf(city, locale)}>
            {rankText(city, locale)}
          </th>
        )),
      ]}
      rows={shown.map((city, row) => rowCells(city, relations[row] ?? [], row, locale))}
    />
  );
}

function rowCells(city: PairCity, relations: readonly Relation[], row: number, locale: Locale) {
  const t = translator(locale, 'doubt');
  return [
    <th key="city" scope="row">
      <a href={city.href}>
        {city.rank === null
          ? nameOf(city, locale)
          : t('matrix.cityRank', { rank: rankText(city, locale), city: nameOf(city, locale) })}
      </a>
    </th>,
    <td key="counts" className={styles.counts}>
      {t('matrix.countsText', {
        over: formatNumber(city.over, locale, 0),
        under: formatNumber(city.under, locale, 0),
      })}
    </td>,
    ...relations.map((relation, column) =>
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

function rankText({ rank }: PairCity, locale: Locale): string {
  return rank === null ? '–' : formatNumber(rank, locale, 0);
}
