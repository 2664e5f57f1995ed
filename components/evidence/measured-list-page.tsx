import { EmptyState } from '@/components/ui/empty-state';
import { Localized } from '@/components/ui/localized';
import { PageHeading } from '@/components/ui/page-heading';
import { PageShell } from '@/components/ui/page-shell';
import type { ShellEdition } from '@/components/ui/site-footer';
import { dataPath, methodologyPath, overviewPath } from '@/lib/address/paths';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type { EvidenceListView } from '@/lib/views/evidence-list/types';

type MeasuredListPageProps = {
  readonly view: EvidenceListView;
  readonly edition: ShellEdition;
  readonly locale: Locale;
};

/** Where there is no evidence to search, but measured values: where those stand. */
export function MeasuredListPage({ view, edition, locale }: MeasuredListPageProps) {
  const t = translator(locale, 'evidence');
  const { slug, title } = view.index;
  return (
    <PageShell
      locale={locale}
      index={{ slug, cities: view.cities }}
      current="evidence"
      switchHref={view.switchHref}
      edition={edition}
    >
      <PageHeading
        kicker={t('list.kicker', { index: shownText(title, locale).text })}
        title={t('list.measured.finding')}
      />
      <EmptyState title={t('list.measured.title')}>
        <p>{t('list.measured.text')}</p>
        <ul>
          <li>
            <a href={overviewPath(locale, slug)}>{t('list.measured.cities')}</a>
          </li>
          <li>
            <a href={methodologyPath(locale, slug)}>{t('list.measured.method')}</a>
          </li>
          <li>
            <a href={dataPath(locale, slug)}>{t('list.measured.data')}</a>
          </li>
        </ul>
      </EmptyState>
      <p>{t('list.measured.sources', { count: view.sources.length })}</p>
      <ul>
        {view.sources.map((source) => (
          <li key={source.href}>
            <a href={source.href}>
              <Localized text={source.title} locale={locale} />
            </a>
          </li>
        ))}
      </ul>
    </PageShell>
  );
}
