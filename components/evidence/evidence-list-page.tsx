import { TakeAlong } from '@/components/charts/take-along';
import { Localized } from '@/components/ui/localized';
import { PageHeading } from '@/components/ui/page-heading';
import { PageShell } from '@/components/ui/page-shell';
import type { ShellEdition } from '@/components/ui/site-footer';
import { citePathOf } from '@/lib/address/cite-paths';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import { sentenceSpace } from '@/lib/text/sentence-space';
import type { EvidenceListView } from '@/lib/views/evidence-list/types';
import { ActiveFilters } from './active-filters';
import { EmptyList } from './empty-list';
import { EvidenceItem } from './evidence-item';
import styles from './evidence-list-page.module.css';
import { FilterForm } from './filter-form';
import { ListNotices } from './list-notices';
import { MeasuredListPage } from './measured-list-page';
import { PageLinks } from './page-links';

type EvidenceListPageProps = {
  readonly view: EvidenceListView;
  readonly edition: ShellEdition;
  readonly locale: Locale;
};

/** The evidence of an index, to be searched and filtered. */
export function EvidenceListPage({ view, edition, locale }: EvidenceListPageProps) {
  const t = translator(locale, 'evidence');
  if (edition.holds?.values && !edition.holds.evidence) {
    return <MeasuredListPage view={view} edition={edition} locale={locale} />;
  }
  return (
    <PageShell
      locale={locale}
      index={{ slug: view.index.slug, cities: view.cities }}
      current="evidence"
      switchHref={view.switchHref}
      edition={edition}
    >
      <ListNotices notices={view.notices} locale={locale} />
      <PageHeading
        kicker={t('list.kicker', { index: shownText(view.index.title, locale).text })}
        title={t.sentence(view.finding)}
        lede={view.byCity.length === 0 ? undefined : <ByCity view={view} locale={locale} />}
      />
      <p className={styles.sources}>
        {t('list.sources', { count: view.sources.length })}
        {sentenceSpace(locale)}
        {view.sources.map(({ title, href }) => (
          <a key={href} href={href}>
            <Localized text={title} locale={locale} />
          </a>
        ))}
      </p>
      <FilterForm view={view} locale={locale} />
      <ActiveFilters view={view} locale={locale} />
      <h2 className={styles.results} id="results">
        {t('list.results')}
      </h2>
      {view.items.length === 0 ? (
        <EmptyList view={view} locale={locale} />
      ) : (
        <ol className={styles.list} aria-labelledby="results">
          {view.items.map((item) => (
            <EvidenceItem key={item.slug} item={item} locale={locale} />
          ))}
        </ol>
      )}
      <PageLinks pages={view.pages} locale={locale} />
      <TakeAlong
        href={citePathOf(locale, view.index.slug, view.switchHref)}
        part="tables"
        locale={locale}
      />
    </PageShell>
  );
}

/** How the found are spread over the cities. */
function ByCity({ view, locale }: Pick<EvidenceListPageProps, 'view' | 'locale'>) {
  const t = translator(locale, 'evidence');
  return view.byCity.map(({ slug, name, href, count }, place) => (
    <span key={slug}>
      {place > 0 && t('separator')}
      {t.rich('list.byCity', {
        count,
        name: shownText(name, locale).text,
        city: () => (
          <a href={href}>
            <Localized text={name} locale={locale} />
          </a>
        ),
      })}
    </span>
  ));
}
