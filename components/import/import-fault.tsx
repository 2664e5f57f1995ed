import { Notice } from '@/components/ui/notice';
import type { ImportQuery } from '@/lib/address/parse-import';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';

type ImportFaultProps = { readonly query: ImportQuery; readonly locale: Locale };

/** Says why what was asked for was not done. */
export function ImportFaultNotice({ query: { fault, count }, locale }: ImportFaultProps) {
  if (fault === null) return null;
  const t = translator(locale, 'importing');
  return (
    <Notice title={t('fault')}>
      <p>{t(`faults.${fault}`, { count })}</p>
    </Notice>
  );
}
