import { PageHeading } from '@/components/ui/page-heading';
import { PageShell } from '@/components/ui/page-shell';
import { Section } from '@/components/ui/section';
import { apiPagePath } from '@/lib/address/paths';
import { translator } from '@/lib/i18n/translator';
import type { ApiPageView, OperationView } from '@/lib/openapi/api-page-view';
import { otherLocale } from '@/lib/text/language-tag';
import type { Locale } from '@/lib/text/localized';
import styles from './api-page.module.css';
import { OembedSection } from './oembed-section';
import { OperationEntry } from './operation-entry';

type ApiPageProps = { readonly view: ApiPageView; readonly locale: Locale };

/** The API for people: what holds for all of it, then each address with an example. */
export function ApiPage({ view, locale }: ApiPageProps) {
  const t = translator(locale, 'api');
  return (
    <PageShell
      locale={locale}
      index={null}
      current={null}
      switchHref={apiPagePath(otherLocale(locale))}
      edition={null}
    >
      <PageHeading kicker={t('kicker')} title={t('heading')} lede={t('lede')} />
      <Section id="rules" title={t('rules.title')}>
        <ul className={styles.rules}>
          <li>
            {t.rich('rules.document', {
              path: view.documentPath,
              link: (inner) => <a href={view.documentPath}>{inner}</a>,
            })}
          </li>
          <li>{t('rules.edition')}</li>
          <li>{t('rules.texts')}</li>
          <li>{t('rules.paging', { most: view.mostPerPage })}</li>
          <li>{t('rules.errors')}</li>
          <li>{t('rules.limit')}</li>
        </ul>
      </Section>
      <Section id="answers" title={t('answers')} note={t('exampleNote')}>
        <OperationList operations={view.answers} locale={locale} />
      </Section>
      <Section id="files" title={t('files')}>
        <OperationList operations={view.files} locale={locale} />
      </Section>
      <OembedSection locale={locale} />
    </PageShell>
  );
}

type ListProps = { readonly operations: readonly OperationView[]; readonly locale: Locale };

function OperationList({ operations, locale }: ListProps) {
  return (
    <div className={styles.operations}>
      {operations.map((operation) => (
        <OperationEntry key={operation.id} operation={operation} locale={locale} />
      ))}
    </div>
  );
}
