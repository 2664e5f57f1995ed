import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import { OutsideShell } from './outside-shell';
import { PageHeading } from './page-heading';

type FaultPageProps = {
  readonly locale: Locale;
  /** 503 for what passes (no database, it is in use), 500 for a fault of the program. */
  readonly status: 500 | 503;
};

/** Says that a page can't be made for the moment; the page cache answers with the status. */
export function FaultPage({ locale, status }: FaultPageProps) {
  const t = translator(locale, 'shell');
  return (
    <OutsideShell locale={locale} status={status}>
      <PageHeading kicker={String(status)} title={t('fault.title')} lede={t('fault.text')} />
    </OutsideShell>
  );
}
