import { EmptyState } from '@/components/ui/empty-state';
import { PageHeading } from '@/components/ui/page-heading';
import { PageShell } from '@/components/ui/page-shell';
import { translator } from '@/lib/i18n/translator';
import { shownText } from '@/lib/text/localized';
import { AgreementSection } from './agreement-section';
import { BreakEvenSection } from './break-even-section';
import choiceLinks from './choice-links.module.css';
import { LeadSection } from './lead-section';
import { MapSection } from './map-section';
import { MethodSection } from './method-section';
import { sentenceText } from './robustness-words';
import type { RobustnessSectionProps } from './section-props';
import { TornadoSection } from './tornado-section';

/** How sure the order of two cities is: everything that was tried on it. */
export function RobustnessPage(props: RobustnessSectionProps) {
  const { view, edition, locale } = props;
  const t = translator(locale, 'robustness');
  const { index, pair } = view;
  return (
    <PageShell
      locale={locale}
      index={{ slug: index.slug, cities: pair.map(({ slug }) => slug) }}
      current="robustness"
      switchHref={view.switchHref}
      edition={edition}
      hatched={[]}
    >
      <PageHeading
        kicker={t('kicker', { index: shownText(index.title, locale).text })}
        title={sentenceText(view, locale)}
        lede={t('lede')}
      />
      <PairLinks {...props} />
      {view.sentence === null ? (
        <EmptyState title={t('nothing')} />
      ) : (
        <>
          <LeadSection {...props} />
          <BreakEvenSection {...props} />
          <MapSection {...props} />
          <TornadoSection {...props} />
          <MethodSection {...props} />
        </>
      )}
      {!view.isMeasured && <AgreementSection {...props} />}
    </PageShell>
  );
}

function PairLinks({ view: { compareHref, manyHref, pairs }, locale }: RobustnessSectionProps) {
  const t = translator(locale, 'robustness');
  return (
    <nav className={choiceLinks.links} aria-label={t('pairs')}>
      <a href={compareHref}>{t('compare')}</a>
      {manyHref !== null && <a href={manyHref}>{translator(locale, 'doubt')('pages.many')}</a>}
      {pairs.map(({ a, b, isChosen, href }) => (
        <a key={href} href={href} {...(isChosen ? { 'aria-current': 'page' } : {})}>
          {t('pair', { a: shownText(a, locale).text, b: shownText(b, locale).text })}
        </a>
      ))}
    </nav>
  );
}
