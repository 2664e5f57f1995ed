import type { Stretch } from '../charts/timeline-scale';
import { formatDate, formatNumber } from '../format';
import type { Locale } from '../text/localized';
import type { TimelineEvent, TimelineView, TimelineWave } from '../views/timeline/types';
import { translator } from './translator';

/** The date of an event in words, with what lay ahead at publication said so. */
export function dateWords({ date, timing }: TimelineEvent, locale: Locale): string {
  const t = translator(locale, 'timeline');
  const words = formatDate(date, locale);
  return timing === 'scheduled' ? t('chart.scheduled', { date: words }) : words;
}

/** From when to when a wave counts here. */
export function periodWords(
  { start, end }: Pick<TimelineWave, 'start' | 'end'>,
  locale: Locale,
): string {
  const t = translator(locale, 'timeline');
  if (end === null) return t('period.since', { from: start });
  return t('period.between', { from: start, to: end });
}

/** When a source of scheduled events was published. */
export function publicationWords(
  { published, publishedTime }: Omit<TimelineView['publications'][number], 'slug'>,
  locale: Locale,
): string {
  const t = translator(locale, 'timeline');
  const date = formatDate(published, locale);
  return publishedTime === null
    ? t('chart.published', { date })
    : t('chart.publishedTime', { date, time: publishedTime });
}

/** Which part of the axis is drawn larger than the rest, how much, and why. */
export function stretchWords({ dates, factor }: Stretch, locale: Locale): string {
  return translator(locale, 'timeline')('chart.stretch', {
    from: formatDate(dates[0] ?? '', locale),
    to: formatDate(dates.at(-1) ?? '', locale),
    factor: formatNumber(factor, locale),
    count: dates.length,
  });
}
