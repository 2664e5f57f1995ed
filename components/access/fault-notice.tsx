import { Notice } from '@/components/ui/notice';
import { LONGEST_TOKEN_NAME } from '@/lib/access/token-state';
import type { AccessQuery } from '@/lib/address/parse-access';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';

type FaultNoticeProps = { readonly query: AccessQuery; readonly locale: Locale };

/** Says why the form that was sent did nothing. */
export function FaultNotice({ query: { fault, minutes }, locale }: FaultNoticeProps) {
  if (fault === null) return null;
  const values = { minutes, most: LONGEST_TOKEN_NAME, role: 'admin' };
  return (
    <Notice title={translator(locale, 'access')('fault')}>
      <p>{translator(locale, 'errors')(fault, values)}</p>
    </Notice>
  );
}
