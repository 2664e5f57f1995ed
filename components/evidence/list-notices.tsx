import { Notice } from '@/components/ui/notice';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import type { ListNotice } from '@/lib/views/evidence-list/types';
import { fieldText } from './option-text';

type ListNoticesProps = { readonly notices: readonly ListNotice[]; readonly locale: Locale };

/** What of the address could not be used, and what the page does instead. */
export function ListNotices({ notices, locale }: ListNoticesProps) {
  if (notices.length === 0) return null;
  const t = translator(locale, 'evidence');
  return (
    <Notice title={t('list.notices.title')}>
      {notices.map((notice) => {
        const text = noticeText(notice, locale);
        return <p key={text}>{text}</p>;
      })}
    </Notice>
  );
}

function noticeText(notice: ListNotice, locale: Locale): string {
  const t = translator(locale, 'evidence');
  switch (notice.kind) {
    case 'unknown':
      if (notice.field === 'page') return t('list.notices.unknownPage', { value: notice.value });
      return t('list.notices.unknown', {
        field: fieldText(notice.field, locale),
        value: notice.value,
      });
    case 'repeated':
      return t('list.notices.repeated', { field: fieldText(notice.field, locale) });
    case 'cut':
      return t('list.notices.cut', { limit: notice.limit });
    case 'beyond':
      return t('list.notices.beyond', { page: notice.page, last: notice.last });
  }
}
