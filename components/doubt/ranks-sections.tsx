import { PageLinks } from '@/components/evidence/page-links';
import { FigureNotes } from '@/components/robustness/figure-notes';
import { ShareBar } from '@/components/robustness/share-bar';
import { DataTable } from '@/components/ui/data-table';
import { Localized } from '@/components/ui/localized';
import { Section } from '@/components/ui/section';
import { formatNumber, formatPercent } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import { sentenceSpace } from '@/lib/text/sentence-space';
import type { RankRow, RanksView } from '@/lib/views/doubt/types';
import { DrawnForm } from './drawn-form';
import { drawnSource } from './drawn-source';
import { RankLine } from './rank-line';
import styles from './ranks-sections.module.css';
import type { DoubtSectionProps } from './section-props';

/** Of each city its rank, the interval of that over the draws, and how often it is among the first. */
export function RanksSections({ view, edition, locale }: DoubtSectionProps<RanksView>) {
  const t = translator(locale, 'doubt');
  const { rows, ranked, unranked, drawn, meanShift } = view;
  const [first, last] = [rows[0], rows.at(-1)];
  const start = first === undefined ? 0 : (view.pages.current - 1) * view.perPage + 1;
  const after = [
    ...(view.sentence === null
      ? []
      : [t('ranks.meanShift', { shift: formatNumber(meanShift, locale, 1) })]),
    ...(unranked === 0 ? [] : [t('ranks.unranked', { unranked })]),
  ];
  return (
    <Section
      id="ranks"
      title={t('ranks.title')}
      note={
        last === undefined
          ? undefined
          : t('ranks.note', { from: start, to: start + rows.length - 1, ranked })
      }
    >
      <DrawnForm
        frame={view.frame}
        drawn={drawn}
        first={{ chosen: view.firstOf, options: view.firstOptions }}
        locale={locale}
      />
      {view.sentence === null ? (
        <p>{t('form.none')}</p>
      ) : (
        <>
          <RanksTable view={view} locale={locale} />
          <PageLinks pages={view.pages} locale={locale} />
          <p className={styles.after}>{after.join(sentenceSpace(locale))}</p>
          <FigureNotes
            reading={t('ranks.reading')}
            source={drawnSource(drawn, edition, locale)}
            locale={locale}
          />
        </>
      )}
    </Section>
  );
}

function RanksTable({ view, locale }: { readonly view: RanksView; readonly locale: Locale }) {
  const t = translator(locale, 'doubt');
  const { firstOf, ranked, rows } = view;
  return (
    <div className={styles.ranks}>
      <DataTable
        caption={t('ranks.caption')}
        columns={[
          { key: 'city', label: t('ranks.city') },
          { key: 'rank', label: t('ranks.rank'), numeric: true },
          { key: 'interval', label: t('ranks.interval') },
          { key: 'median', label: t('ranks.median'), numeric: true },
          { key: 'first', label: t('ranks.first') },
          ...(firstOf === 1
            ? []
            : [{ key: 'among', label: t('ranks.amongFirst', { first: firstOf }) }]),
        ]}
        rows={rows.map((row) => ({
          key: row.slug,
          cells: [
            <a key="city" href={row.href}>
              <Localized text={row.name} locale={locale} />
            </a>,
            formatNumber(row.rank, locale, 0),
            <RankLine key="line" row={row} ranked={ranked} text={rangeText(row, locale)} />,
            formatNumber(row.median, locale, 0),
            share(row.first, locale),
            ...(firstOf === 1 ? [] : [share(row.amongFirst, locale)]),
          ],
        }))}
      />
    </div>
  );
}

function rangeText({ best, worst }: RankRow, locale: Locale): string {
  if (best === worst) return formatNumber(best, locale, 0);
  return translator(locale, 'doubt')('ranks.range', {
    best: formatNumber(best, locale, 0),
    worst: formatNumber(worst, locale, 0),
  });
}

function share(value: number, locale: Locale) {
  return <ShareBar share={value} text={formatPercent(value, locale)} position={null} />;
}
