import { DefinitionList } from '@/components/ui/definition-list';
import { PageHeading } from '@/components/ui/page-heading';
import { PageShell } from '@/components/ui/page-shell';
import { Section } from '@/components/ui/section';
import { StructuredData } from '@/components/ui/structured-data';
import { dataPath } from '@/lib/address/paths';
import { formatDate } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { otherLocale } from '@/lib/text/language-tag';
import { type Locale, shownText } from '@/lib/text/localized';
import type { DataPageView } from '@/lib/views/data';
import type { DatasetDocument } from '@/lib/views/dataset';
import { ApiSection } from './api-section';
import { ColumnSection } from './column-section';
import styles from './data-page.module.css';
import { DownloadSection } from './download-section';
import { ImportSection } from './import-section';
import { LicenceSection } from './licence-section';
import { TableSection } from './table-section';
import { VerifySection } from './verify-section';

type ViewProps = { readonly view: DataPageView; readonly locale: Locale };
type DataPageProps = ViewProps & { readonly dataset: DatasetDocument };

/** The data of the current edition: what there is, how to take it away and how to check it. */
export function DataPage({ view, dataset, locale }: DataPageProps) {
  const t = translator(locale, 'data');
  const { counts, index } = view;
  return (
    <PageShell
      locale={locale}
      index={{ slug: index.slug, cities: view.cities.slice(0, 2) }}
      current="data"
      switchHref={dataPath(otherLocale(locale), index.slug)}
      edition={view.edition}
    >
      <PageHeading
        kicker={shownText(index.title, locale).text}
        title={t('heading')}
        lede={t(counts.evidence === 0 && counts.values > 0 ? 'ledeMeasured' : 'lede', {
          ...counts,
          sources: view.sources.length,
        })}
      />
      <DownloadSection view={view} locale={locale} />
      <EditionSection view={view} locale={locale} />
      <VerifySection hasPassages={counts.passages > 0} locale={locale} />
      <LicenceSection view={view} locale={locale} />
      <TableSection view={view} locale={locale} />
      <ColumnSection view={view} locale={locale} />
      <ApiSection view={view} locale={locale} />
      <ImportSection view={view} locale={locale} />
      <StructuredData document={dataset} />
    </PageShell>
  );
}

function EditionSection({ view: { edition }, locale }: ViewProps) {
  const t = translator(locale, 'data');
  const published = formatDate(edition.publishedAt.slice(0, '2026-01-08'.length), locale);
  return (
    <Section id="edition" title={t('edition.title')}>
      <div className={styles.edition}>
        <DefinitionList
          items={[
            { key: 'label', term: t('edition.label'), details: edition.label },
            { key: 'published', term: t('edition.published'), details: published },
            {
              key: 'framework',
              term: t('edition.framework'),
              details: edition.frameworkVersion,
            },
            { key: 'hash', term: t('edition.hash'), details: <code>{edition.hash}</code> },
            { key: 'pack', term: t('edition.packHash'), details: <code>{edition.packHash}</code> },
          ]}
        />
      </div>
    </Section>
  );
}
