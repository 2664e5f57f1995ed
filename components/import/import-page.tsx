import { SignedInBar } from '@/components/access/signed-in-bar';
import { Notice } from '@/components/ui/notice';
import { OutsideShell } from '@/components/ui/outside-shell';
import { PageHeading } from '@/components/ui/page-heading';
import type { Reader } from '@/lib/access/page-models';
import { importPath } from '@/lib/address/import-paths';
import type { ImportQuery } from '@/lib/address/parse-import';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import type { ImportPageView } from '@/lib/views/import/import-page-view';
import { DraftSection } from './draft-section';
import { ImportFaultNotice } from './import-fault';
import { LogSection } from './log-section';
import { UploadSection } from './upload-section';

type ImportPageProps = {
  readonly reader: Reader;
  readonly view: ImportPageView;
  readonly query: ImportQuery;
  readonly locale: Locale;
};

/** Where a file is brought, and what was brought and is not finished. */
export function ImportPage({ reader, view, query, locale }: ImportPageProps) {
  const t = translator(locale, 'importing');
  return (
    <OutsideShell locale={locale} pathIn={importPath}>
      <PageHeading title={t('title')} lede={t('lede')} />
      <SignedInBar reader={reader} isOf="import" locale={locale} />
      <ImportFaultNotice query={query} locale={locale} />
      <UndoneNotice view={view} query={query} locale={locale} />
      <UploadSection view={view} locale={locale} />
      <DraftSection view={view} locale={locale} />
      <LogSection logs={view.logs} locale={locale} />
    </OutsideShell>
  );
}

function UndoneNotice({ view, query, locale }: Omit<ImportPageProps, 'reader'>) {
  const log = view.logs.find(({ index }) => index === query.undone);
  if (log === undefined) return null;
  const t = translator(locale, 'importing');
  return (
    <Notice title={t('log.undoneTitle', { label: log.current.label, index: log.title })}>
      <p>{t('log.undoneText')}</p>
    </Notice>
  );
}
