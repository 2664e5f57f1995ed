import { homePath } from '@/lib/address/paths';
import { LONGEST_ADDRESS } from '@/lib/address/report-limits';
import { translator } from '@/lib/i18n/translator';
import { otherLocale } from '@/lib/text/language-tag';
import type { Locale } from '@/lib/text/localized';
import { PageHeading } from './page-heading';
import { PageShell } from './page-shell';

/** Says that an address is too long to be read; the page cache answers 414 with it. */
export function TooLongPage({ locale }: { readonly locale: Locale }) {
  const t = translator(locale, 'shell');
  return (
    <PageShell
      locale={locale}
      index={null}
      current={null}
      switchHref={homePath(otherLocale(locale))}
      edition={null}
      status={414}
    >
      <meta name="robots" content="noindex" />
      <PageHeading
        kicker="414"
        title={t('tooLong.title')}
        lede={t('tooLong.text', { most: LONGEST_ADDRESS })}
      />
      <p>
        <a href={homePath(locale)}>{t('notFound.home')}</a>
      </p>
    </PageShell>
  );
}
