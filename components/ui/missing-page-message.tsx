import { homePath } from '@/lib/address/paths';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import { PageHeading } from './page-heading';

/** Says that a page does not exist, why that may be, and where to go instead. */
export function MissingPageMessage({ locale }: { readonly locale: Locale }) {
  const t = translator(locale, 'shell');
  return (
    <>
      <PageHeading kicker="404" title={t('notFound.title')} lede={t('notFound.text')} />
      <p>
        <a href={homePath(locale)}>{t('notFound.home')}</a>
      </p>
    </>
  );
}
