import { TakeAlong } from '@/components/charts/take-along';
import { PageLinks } from '@/components/evidence/page-links';
import { FigureNotes } from '@/components/robustness/figure-notes';
import { Section } from '@/components/ui/section';
import { citePathOf } from '@/lib/address/cite-paths';
import { drawsPath } from '@/lib/address/doubt-paths';
import { formatNumber } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { sentenceSpace } from '@/lib/text/sentence-space';
import { MORE_DRAWS } from '@/lib/views/doubt/draw-request';
import type { RanksView } from '@/lib/views/doubt/ranks-types';
import { DrawnForm } from './drawn-form';
import { drawnSource } from './drawn-source';
import { MoreDraws } from './more-draws/more-draws';
import { moreDrawsWords } from './more-draws/more-draws-words';
import { RankTable } from './rank-table';
import styles from './ranks-sections.module.css';
import type { DoubtSectionProps } from './section-props';

/** Of each city its rank, the interval of that over the draws, and how often it is among the first. */
export function RanksSections({ view, edition, locale }: DoubtSectionProps<RanksView>) {
  const t = translator(locale, 'doubt', view.frame.places);
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
          <Ranks view={view} edition={edition} locale={locale} />
          <PageLinks pages={view.pages} locale={locale} />
          <p className={styles.after}>{after.join(sentenceSpace(locale))}</p>
          <FigureNotes
            reading={t('ranks.reading')}
            source={drawnSource(drawn, edition, locale)}
            locale={locale}
          />
          <TakeAlong
            href={citePathOf(locale, view.frame.index.slug, view.frame.switchHref)}
            part="files"
            locale={locale}
          />
        </>
      )}
    </Section>
  );
}

/** The table, and a way to more draws where there are any to be had. */
function Ranks({ view, edition, locale }: DoubtSectionProps<RanksView>) {
  const { frame, rows, pages, perPage, drawn, firstOf, ranked } = view;
  const order = {
    href: drawsPath(locale, frame.index.slug, drawn.inputs),
    edition: edition.hash,
    draws: MORE_DRAWS,
    from: (pages.current - 1) * perPage,
    count: rows.length,
    firstOf,
  };
  const words = moreDrawsWords(view, locale);
  return (
    <MoreDraws order={order} ranked={ranked} words={words} locale={locale}>
      <RankTable
        rows={rows}
        ranked={ranked}
        firstOf={firstOf}
        words={words.table}
        locale={locale}
      />
    </MoreDraws>
  );
}
