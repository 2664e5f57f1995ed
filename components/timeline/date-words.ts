import { formatDate } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import type { TimelineEvent } from '@/lib/views/timeline/types';

/** The date of an event in words, with what lay ahead at publication said so. */
export function dateWords({ date, timing }: TimelineEvent, locale: Locale): string {
  const t = translator(locale, 'timeline');
  const words = formatDate(date, locale);
  return timing === 'scheduled' ? t('chart.scheduled', { date: words }) : words;
}
