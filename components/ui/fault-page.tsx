import { homePath } from '@/lib/address/paths';
import { translator } from '@/lib/i18n/translator';
import { otherLocale } from '@/lib/text/language-tag';
import type { Locale } from '@/lib/text/localized';
import { PageHeading } from './page-heading';
import { PageShell } from './page-shell';

type FaultPageProps = {
  readonly locale: Locale;
  /** 503 for what passes (no database, it is in use), 500 for a fault of the program. */
  readonly status: 500 | 503;
};

/** Says that a page can't be made for the moment; the page cache answers with the status. */
export function FaultPage({ locale, status }: FaultPageProps) {
  const t = translator(locale, 'shell');
  return (
    <PageShell
      locale={locale}
      index={null}
      current={null}
      switchHref={homePath(otherLocale(locale))}
      edition={null}
      status={status}
    >
      <meta name="robots" content="noindex" />
      <PageHeading kicker={String(status)} title={t('fault.title')} lede={t('fault.text')} />
    </PageShell>
  );
}
