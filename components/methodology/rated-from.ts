import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type { IndicatorMethod } from '@/lib/views/methodology/types';

/** What gives the level of an indicator: the highest link, a count of things, a measure. */
export function ratedFrom({ isRubric, counts }: IndicatorMethod, locale: Locale): string {
  const t = translator(locale, 'methodology');
  if (!isRubric) return t('framework.measure');
  if (counts === null) return t('framework.highest');
  const things = shownText(counts, locale).text;
  return things === '' ? t('framework.countingThings') : t('framework.counting', { things });
}
