import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type { RankingView, SortHead } from '@/lib/views/ranking/types';

/** What stands over a column of the ranking: the driver's name, or a word of the page. */
export function headText(
  { sort, shortTitle }: SortHead,
  places: RankingView['places'],
  locale: Locale,
): string {
  if (shortTitle !== null) return shownText(shortTitle, locale).text;
  const t = translator(locale, 'ranking', places);
  if (sort === 'name') return t('table.name');
  return sort === 'coverage' ? t('table.coverage') : t('table.score');
}
