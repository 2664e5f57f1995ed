import { createElement } from 'react';
import { WideTable } from '@/components/ui/wide-table';
import { formatNumber } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import type { Relation } from '@/lib/scoring';
import { type Locale, shownText } from '@/lib/text/localized';
import type { PairCity, PairsView } from '@/lib/views/doubt/types';
import styles from './pair-matrix.module.css';

type PairMatrixProps = { readonly view: PairsView; readonly locale: Locale };

/** How each city stands to each, whatever the parts weigh. */
export function PairMatrix({ view, locale }: PairMatrixProps) {
  const t = translator(locale, 'doubt');
  const { shown, relations } = view;
  return (
    <WideTable label={t('matrix.caption')}>
      <table className={styles.matrix}>
        <caption>{t('matrix.caption')}</caption>
        <thead>
          {createElement(
            'tr',
            null,
            <th scope="col">{t('matrix.city')}</th>,
            <th scope="col" className={styles.counts}>
              {t('matrix.counts')}
            </th>,
            ...shown.map((city) => (
              <th key={city.slug} scope="col" title={nameOf(city, locale)}>
                {rankText(city, locale)}
              </th>
            )),
          )}
        </thead>
        {createElement(
          'tbody',
          null,
          ...shown.map((city, row) => matrixRow(city, relations[row] ?? [], row, locale)),
        )}
      </table>
    </WideTable>
  );
}

/** Cells are given to their row one by one, which spares each a key: there are very many. */
function matrixRow(city: PairCity, relations: readonly Relation[], row: number, locale: Locale) {
  const t = translator(locale, 'doubt');
  return createElement(
    'tr',
    null,
    <th scope="row">
      <a href={city.href}>
        {city.rank === null
          ? nameOf(city, locale)
          : t('matrix.cityRank', { rank: rankText(city, locale), city: nameOf(city, locale) })}
      </a>
    </th>,
    <td className={styles.counts}>
      {t('matrix.countsText', {
        over: formatNumber(city.over, locale, 0),
        under: formatNumber(city.under, locale, 0),
      })}
    </td>,
    ...relations.map((relation, column) =>
      relationCell(row === column ? 'self' : relation, locale),
    ),
  );
}

function relationCell(relation: Relation | 'self', locale: Locale) {
  const t = translator(locale, 'doubt');
  switch (relation) {
    case 'self':
      return <td className={styles.self} />;
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
