import { ButtonLink } from '@/components/ui/button-link';
import { PageHeading } from '@/components/ui/page-heading';
import { PageShell } from '@/components/ui/page-shell';
import type { ShellEdition } from '@/components/ui/site-footer';
import { NO_CITIES } from '@/lib/address/paths';
import { reportComposerPath } from '@/lib/address/write-report';
import type { AppError } from '@/lib/errors/app-error';
import { translator } from '@/lib/i18n/translator';
import { otherLocale } from '@/lib/text/language-tag';
import type { Locale } from '@/lib/text/localized';

type LongAddressPageProps = {
  readonly tooLong: AppError;
  readonly edition: ShellEdition;
  readonly index: string;
  readonly locale: Locale;
};

/** Says that the address of a report is too long to be read, and leads to a new one. */
export function LongAddressPage({ tooLong, edition, index, locale }: LongAddressPageProps) {
  const t = translator(locale, 'report');
  return (
    <PageShell
      locale={locale}
      index={{ slug: index, cities: [NO_CITIES] }}
      current="report"
      switchHref={reportComposerPath(otherLocale(locale), index)}
      edition={edition}
      status={414}
    >
      <meta name="robots" content="noindex" />
      <PageHeading
        kicker="414"
        title={t('tooLong.heading')}
        lede={translator(locale, 'errors')('address-too-long', tooLong.values)}
      />
      <p>
        <ButtonLink href={reportComposerPath(locale, index)}>{t('tooLong.compose')}</ButtonLink>
      </p>
    </PageShell>
  );
}
