import { createElement } from 'react';
import { shortCoverage, shortImputed } from '@/components/sureness/score-words';
import { Localized } from '@/components/ui/localized';
import { CITIES_FIELD } from '@/lib/address/ranking-options';
import { formatList, formatNumber, formatPercent } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import { midSentence } from '@/lib/text/mid-sentence';
import type { RankingRow, RankingView, SortHead, UnrankedReason } from '@/lib/views/ranking/types';
import { CHOOSE_FORM } from './choose-form';
import { headText } from './head-text';
import { RankRange } from './rank-range';
import styles from './ranking-table.module.css';
import { ScoreBar } from './score-bar';

type RankingTableProps = { readonly view: RankingView; readonly locale: Locale };

/** One page of a ranking; on a phone each city becomes a block of labelled lines. */
export function RankingTable({ view, locale }: RankingTableProps) {
  const t = translator(locale, 'ranking', view.places);
  const { heads } = view;
  const hasIntervals = view.rows.some(({ interval }) => interval !== null);
  const columns = [heads.score, ...heads.drivers];
  const labels = columns.map((head) => headText(head, view.places, locale));
  return (
    <table className={styles.table}>
      <caption>{hasIntervals ? t('table.caption') : t('table.captionPlain')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('table.rank')}</th>
          <Head head={heads.name} places={view.places} locale={locale} />
          {columns.map((head) => (
            <Head key={head.sort} head={head} places={view.places} locale={locale} />
          ))}
          <Head head={heads.coverage} places={view.places} locale={locale} />
          <th scope="col" className={styles.choice}>
            {t('table.choose')}
          </th>
        </tr>
      </thead>
      {createElement(
        'tbody',
        null,
        ...view.rows.map((row) => bodyRow(row, { labels, ranked: view.ranked, locale })),
      )}
    </table>
  );
}

type HeadProps = Pick<RankingView, 'places'> & {
  readonly head: SortHead;
  readonly locale: Locale;
};

function Head({ head, places, locale }: HeadProps) {
  const arrow = head.sorted === 'ascending' ? '↑' : '↓';
  return (
    <th scope="col" aria-sort={head.sorted ?? undefined}>
      <a href={head.href}>
        {headText(head, places, locale)}
        {head.sorted !== null && <span aria-hidden="true"> {arrow}</span>}
      </a>
    </th>
  );
}

type RowContext = {
  readonly labels: readonly string[];
  readonly ranked: number;
  readonly locale: Locale;
};

/** Rows are given to their table one by one, which spares each a key: a page carries them twice. */
function bodyRow(row: RankingRow, { labels, ranked, locale }: RowContext) {
  const t = translator(locale, 'ranking');
  const name = shownText(row.name, locale).text;
  const cells = [row.overall, ...row.drivers].map((cell, at) =>
    createElement('td', { 'data-label': labels[at] }, <ScoreBar cell={cell} locale={locale} />),
  );
  return createElement(
    'tr',
    null,
    <td data-label={t('table.rank')} className={styles.rank}>
      <Rank row={row} ranked={ranked} locale={locale} />
    </td>,
    <th scope="row">
      <a href={row.href}>
        <Localized text={row.name} locale={locale} />
      </a>
    </th>,
    ...cells,
    <td data-label={t('table.coverage')}>
      {formatPercent(row.coverage, locale)}
      <small>{knownWords(row, locale)}</small>
    </td>,
    <td data-label={t('table.choose')} className={styles.choice}>
      <label>
        <input
          type="checkbox"
          name={CITIES_FIELD}
          value={row.slug}
          form={CHOOSE_FORM}
          defaultChecked={row.isChosen}
          aria-label={t('table.chooseCity', { city: name })}
        />
      </label>
    </td>,
  );
}

/** How many indicators are known, how firmly, and how much is imputed. */
function knownWords(row: RankingRow, locale: Locale): string {
  const { imputed } = row.overall;
  const words = [shortCoverage(row, locale), ...shortImputed({ imputed }, locale)];
  return words.join(translator(locale, 'sureness')('short.separator'));
}

type RankProps = {
  readonly row: RankingRow;
  readonly ranked: number;
  readonly locale: Locale;
};

function Rank({ row: { rank, interval, reason }, ranked, locale }: RankProps) {
  const t = translator(locale, 'ranking');
  if (rank === null) {
    return (
      <>
        {t('table.unranked')}
        {reason !== null && <small>{reasonText(reason, locale)}</small>}
      </>
    );
  }
  const shown = (number: number) => formatNumber(number, locale, 0);
  return (
    <>
      <b>{shown(rank)}</b>
      {interval !== null && (
        <>
          <RankRange interval={interval} rank={rank} ranked={ranked} />
          <small>
            {interval.best === interval.worst
              ? t('table.intervalSame', { best: shown(interval.best) })
              : t('table.interval', { best: shown(interval.best), worst: shown(interval.worst) })}
          </small>
        </>
      )}
    </>
  );
}

function reasonText(reason: UnrankedReason, locale: Locale): string {
  const t = translator(locale, 'ranking');
  switch (reason.kind) {
    case 'nothing':
      return t('reason.nothing');
    case 'drivers': {
      const titles = reason.drivers.map((title) =>
        midSentence(shownText(title, locale).text, locale),
      );
      return t('reason.drivers', { drivers: formatList(titles, locale) });
    }
    case 'coverage':
      return t('reason.coverage', { least: formatPercent(reason.least, locale) });
  }
}
