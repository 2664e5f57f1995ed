import { Notice } from '@/components/ui/notice';
import { formatList } from '@/lib/format';
import { type Translator, translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import type { RankingListNotice, RankingView } from '@/lib/views/ranking/types';

type RankingNoticesProps = {
  readonly view: Pick<RankingView, 'notices' | 'places'>;
  readonly locale: Locale;
};

/** What of the address could not be used, and what the page does instead. */
export function RankingNotices({ view: { notices, places }, locale }: RankingNoticesProps) {
  const t = translator(locale, 'ranking', places);
  if (notices.length === 0) return null;
  return (
    <Notice title={t('notices.title')}>
      {notices.map((notice) => {
        const text = noticeText(notice, t, locale);
        return <p key={text}>{text}</p>;
      })}
    </Notice>
  );
}

function noticeText(notice: RankingListNotice, t: Translator<'ranking'>, locale: Locale): string {
  switch (notice.kind) {
    case 'unknown':
      if (notice.field === 'page') return t('notices.unknownPage', { value: notice.value });
      return t('notices.unknown', {
        field: t(`fields.${notice.field}`),
        value: notice.value,
      });
    case 'repeated':
      return t('notices.repeated', { field: t(`fields.${notice.field}`) });
    case 'cut':
      return t('notices.cut', { limit: notice.limit });
    case 'unknown-cities':
      return t('notices.unknownCities', { cities: formatList(notice.cities, locale) });
    case 'too-many':
      return t('notices.tooMany', { most: notice.most, cities: formatList(notice.left, locale) });
    case 'beyond':
      return t('notices.beyond', { page: notice.page, last: notice.last });
  }
}
