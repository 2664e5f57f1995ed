import { homePath } from '@/lib/address/paths';
import { LONGEST_ADDRESS } from '@/lib/address/report-limits';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import { OutsideShell } from './outside-shell';
import { PageHeading } from './page-heading';

/** Says that an address is too long to be read; the page cache answers 414 with it. */
export function TooLongPage({ locale }: { readonly locale: Locale }) {
  const t = translator(locale, 'shell');
  return (
    <OutsideShell locale={locale} status={414}>
      <PageHeading
        kicker="414"
        title={t('tooLong.title')}
        lede={t('tooLong.text', { most: LONGEST_ADDRESS })}
      />
      <p>
        <a href={homePath(locale)}>{t('notFound.home')}</a>
      </p>
    </OutsideShell>
  );
}
