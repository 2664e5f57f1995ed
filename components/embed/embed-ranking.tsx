import { shortCoverage, shortImputed } from '@/components/sureness/score-words';
import { MISSING_FILL } from '@/components/ui/hatch-patterns';
import { markedScore } from '@/lib/charts/chart-series';
import { toPixels } from '@/lib/charts/pixels';
import { formatNumber } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type { RankingRow, RankingView } from '@/lib/views/ranking/types';

type EmbedRankingProps = {
  readonly view: RankingView;
  /** How many cities are shown. */
  readonly rows: number;
  readonly locale: Locale;
};

/** The first cities of a ranking with their scores, and how far each rank can be trusted. */
export function EmbedRanking({ view, rows, locale }: EmbedRankingProps) {
  const t = translator(locale, 'ranking', view.places);
  const shown = view.rows.slice(0, rows);
  const hasIntervals = shown.some(({ interval }) => interval !== null);
  return (
    <>
      <p className="said">{t.sentence(view.finding)}</p>
      <div className="content">
        <table className="ranking">
          <caption>{hasIntervals ? t('table.caption') : t('table.captionPlain')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('table.rank')}</th>
              <th scope="col">{t('table.name')}</th>
              <th scope="col">{t('table.score')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <CityRow key={row.slug} row={row} locale={locale} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

type CityRowProps = { readonly row: RankingRow; readonly locale: Locale };

function CityRow({ row, locale }: CityRowProps) {
  const { rank, interval, name, overall } = row;
  const t = translator(locale, 'ranking');
  const sureness = translator(locale, 'sureness');
  const place = (number: number) => formatNumber(number, locale);
  return (
    <tr>
      <td className="rank">
        {rank === null ? t('table.unranked') : <b>{place(rank)}</b>}
        {interval !== null && (
          <small>
            {interval.best === interval.worst
              ? t('table.intervalSame', { best: place(interval.best) })
              : t('table.interval', { best: place(interval.best), worst: place(interval.worst) })}
          </small>
        )}
      </td>
      <th scope="row">{shownText(name, locale).text}</th>
      <td>
        {overall.value === null
          ? t('table.missing')
          : markedScore(overall.value, overall.imputed, locale)}{' '}
        <small className="known">
          {[shortCoverage(row, locale), ...shortImputed(overall, locale)].join(
            sureness('short.separator'),
          )}
        </small>
        {overall.value !== null && (
          <svg className="bar" aria-hidden="true">
            <rect className="ground" width="100%" height="100%" />
            <rect
              width={`${toPixels(overall.value)}%`}
              height="100%"
              {...(overall.isThin
                ? { className: 'thin', fill: MISSING_FILL }
                : { className: 'fill' })}
            />
          </svg>
        )}
      </td>
    </tr>
  );
}
