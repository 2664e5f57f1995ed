import { locale as rootLocale } from 'next/root-params';
import { MissingPageMessage } from '@/components/ui/missing-page-message';
import { PageShell } from '@/components/ui/page-shell';
import { homePath } from '@/lib/address/paths';
import { otherLocale } from '@/lib/text/language-tag';
import { isLocale } from '@/lib/text/localized';

/** What is shown, in the language of the address, for every page that does not exist. */
export default async function NotFound() {
  const stated = await rootLocale();
  const locale = stated !== undefined && isLocale(stated) ? stated : 'en';
  return (
    <PageShell
      locale={locale}
      index={null}
      current={null}
      switchHref={homePath(otherLocale(locale))}
      edition={null}
    >
      <MissingPageMessage locale={locale} />
    </PageShell>
  );
}
