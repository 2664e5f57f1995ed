import type { ReactNode } from 'react';
import { PageHeading } from '@/components/ui/page-heading';
import { PageShell } from '@/components/ui/page-shell';
import type { ShellEdition } from '@/components/ui/site-footer';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type { DoubtFrame } from '@/lib/views/doubt/types';
import type { DoubtView } from '@/lib/views/doubt/view';
import styles from './doubt-page.module.css';
import { doubtTitle } from './doubt-words';
import { MethodsSections } from './methods-sections';
import { PairForm } from './pair-form';
import { PairsSections } from './pairs-sections';
import { RanksSections } from './ranks-sections';
import { StructureSections } from './structure-sections';

type DoubtPageProps = {
  readonly view: DoubtView;
  readonly edition: ShellEdition;
  readonly locale: Locale;
};

/** How sure the order of many cities is: one of the pages on it. */
export function DoubtPage({ view, edition, locale }: DoubtPageProps) {
  const t = translator(locale, 'doubt', view.frame.places);
  const { frame } = view;
  return (
    <PageShell
      locale={locale}
      index={{ slug: frame.index.slug, cities: frame.firstCities }}
      current="robustness"
      switchHref={frame.switchHref}
      edition={edition}
      hatched={[]}
    >
      <PageHeading
        kicker={t('kicker', { index: shownText(frame.index.title, locale).text })}
        title={doubtTitle(view, locale)}
        lede={t(`lede.${frame.page}`)}
      />
      <Tabs frame={frame} locale={locale} />
      {sectionsOf({ view, edition, locale })}
      <PairForm frame={frame} locale={locale} />
    </PageShell>
  );
}

function sectionsOf({ view, edition, locale }: DoubtPageProps): ReactNode {
  switch (view.kind) {
    case 'ranks':
      return <RanksSections view={view} edition={edition} locale={locale} />;
    case 'pairs':
      return <PairsSections view={view} edition={edition} locale={locale} />;
    case 'methods':
      return <MethodsSections view={view} edition={edition} locale={locale} />;
    case 'structure':
      return <StructureSections view={view} edition={edition} locale={locale} />;
  }
}

function Tabs({ frame, locale }: { readonly frame: DoubtFrame; readonly locale: Locale }) {
  const t = translator(locale, 'doubt', frame.places);
  return (
    <nav className={styles.tabs} aria-label={t('pages.label')}>
      {frame.tabs.map(({ page, href }) => (
        <a key={page} href={href} {...(page === frame.page ? { 'aria-current': 'page' } : {})}>
          {t(`pages.${page}`)}
        </a>
      ))}
      <a href={frame.pairHref}>{t('pages.pair')}</a>
    </nav>
  );
}
