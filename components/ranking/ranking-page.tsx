import type { ReactNode } from 'react';
import { TakeAlong } from '@/components/charts/take-along';
import { PageLinks } from '@/components/evidence/page-links';
import { ShortNotes } from '@/components/sureness/short-notes';
import { PageHeading } from '@/components/ui/page-heading';
import { PageShell } from '@/components/ui/page-shell';
import { Section } from '@/components/ui/section';
import type { ShellEdition } from '@/components/ui/site-footer';
import { citePath, citePathOf } from '@/lib/address/cite-paths';
import { dataPath, methodologyPath } from '@/lib/address/paths';
import { robustnessPath } from '@/lib/address/robustness-paths';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import { sentenceSpace } from '@/lib/text/sentence-space';
import { imputedScores } from '@/lib/views/ranking/charts';
import type { RankingView } from '@/lib/views/ranking/types';
import { ChooseForm } from './choose-form';
import { FilterForm } from './filter-form';
import { RankingNotices } from './ranking-notices';
import styles from './ranking-page.module.css';
import { RankingTable } from './ranking-table';
import { ScatterSection } from './scatter-section';
import { StripSection } from './strip-section';

type RankingPageProps = {
  readonly view: RankingView;
  readonly edition: ShellEdition;
  readonly locale: Locale;
  /** What only the overview carries, at its end. */
  readonly children?: ReactNode;
};

/** The overview of an index with many cities: who is first and how sure, the ranking, its spread. */
export function RankingPage({ view, edition, locale, children }: RankingPageProps) {
  const t = translator(locale, 'ranking', view.places);
  const index = shownText(view.index.title, locale).text;
  const isImputed = imputedScores(view.strips).count > 0;
  const source = t('source', { label: edition.label, index });
  return (
    <PageShell
      locale={locale}
      index={{ slug: view.index.slug, cities: view.firstCities }}
      current="overview"
      switchHref={view.switchHref}
      edition={edition}
      hatched={[]}
    >
      <RankingNotices view={view} locale={locale} />
      <PageHeading
        kicker={t('kicker', { index, total: view.total })}
        title={t.sentence(view.finding)}
        lede={[
          ...view.lede.map((one) => t.sentence(one)),
          t('lede.limits'),
          t(isImputed ? 'lede.imputed' : 'lede.missing'),
        ].join(sentenceSpace(locale))}
      />
      <p className={styles.more}>
        <a href={methodologyPath(locale, view.index.slug)}>{t('method')}</a>
        <a href={robustnessPath(locale, view.index.slug)}>{t('robustness')}</a>
        <a href={dataPath(locale, view.index.slug)}>{t('data')}</a>
      </p>
      <Section
        id="ranking"
        title={t('table.title')}
        note={t('table.found', { found: view.found, total: view.total })}
      >
        <FilterForm view={view} locale={locale} />
        {view.rows.length === 0 ? (
          <p>
            {t('table.empty')} <a href={view.allHref}>{t('all')}</a>
          </p>
        ) : (
          <>
            <RankingTable view={view} locale={locale} />
            <ShortNotes rows={knownRows(view)} locale={locale} />
          </>
        )}
        <PageLinks pages={view.pages} locale={locale} />
        <TakeAlong
          href={citePathOf(locale, view.index.slug, view.switchHref)}
          part="tables"
          locale={locale}
        />
        <ChooseForm view={view} locale={locale} />
      </Section>
      <StripSection view={view} source={source} locale={locale} />
      <ScatterSection view={view} source={source} locale={locale} />
      <TakeAlong href={citePath(locale, view.index.slug, '')} part="charts" locale={locale} />
      {children}
    </PageShell>
  );
}

/** What the short words of the rows are about: strengths of the evidence, and imputed shares. */
function knownRows({ rows }: RankingView) {
  return rows.map(({ strengths, overall, drivers }) => ({
    ...(strengths === undefined ? {} : { strengths }),
    imputed: Math.max(overall.imputed, ...drivers.map(({ imputed }) => imputed)),
  }));
}
