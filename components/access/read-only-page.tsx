import { OutsideShell } from '@/components/ui/outside-shell';
import { PageHeading } from '@/components/ui/page-heading';
import { homePath } from '@/lib/address/paths';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';

/** Says that nobody signs in on this site (FULCRUM_WRITES=off). */
export function ReadOnlyPage({ locale }: { readonly locale: Locale }) {
  const t = translator(locale, 'access');
  return (
    <OutsideShell locale={locale}>
      <PageHeading title={t('readOnly.title')} lede={t('readOnly.text')} />
      <p>
        <a href={homePath(locale)}>{t('readOnly.home')}</a>
      </p>
    </OutsideShell>
  );
}
