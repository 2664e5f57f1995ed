import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type { SortHead } from '@/lib/views/ranking/types';

/** What stands over a column of the ranking: the driver's name, or a word of the page. */
export function headText({ sort, shortTitle }: SortHead, locale: Locale): string {
  if (shortTitle !== null) return shownText(shortTitle, locale).text;
  const t = translator(locale, 'ranking');
  if (sort === 'name') return t('table.name');
  return sort === 'coverage' ? t('table.coverage') : t('table.score');
}
