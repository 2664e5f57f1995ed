import { Notice } from '@/components/ui/notice';
import { MOST_CITIES } from '@/lib/address/paths';
import { formatList } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import type { CompareNotice } from '@/lib/views/compare/selection';

type NoticesProps = { readonly notices: readonly CompareNotice[]; readonly locale: Locale };

const WEIGHTS_MESSAGES = {
  unreadable: 'notices.weights.unreadable',
  'unknown-driver': 'notices.weights.unknownDriver',
  'repeated-driver': 'notices.weights.repeatedDriver',
  'missing-driver': 'notices.weights.missingDriver',
  'out-of-range': 'notices.weights.outOfRange',
  'all-zero': 'notices.weights.allZero',
} as const;

/** What of the address could not be used, and what the page does instead. */
export function Notices({ notices, locale }: NoticesProps) {
  if (notices.length === 0) return null;
  const t = translator(locale, 'compare');
  return (
    <Notice title={t('notices.title')}>
      {notices.map((notice) => (
        <p key={notice.kind}>{noticeText(notice, locale)}</p>
      ))}
    </Notice>
  );
}

/** One notice as a sentence. */
export function noticeText(notice: CompareNotice, locale: Locale): string {
  const t = translator(locale, 'compare');
  switch (notice.kind) {
    case 'unknown-cities':
      return t('notices.unknownCities', { cities: formatList(notice.cities, locale) });
    case 'too-many-cities':
      return t('notices.tooManyCities', {
        most: MOST_CITIES,
        cities: formatList(notice.cities, locale),
      });
    case 'weights':
      return t(WEIGHTS_MESSAGES[notice.fault], { part: notice.part });
  }
}
