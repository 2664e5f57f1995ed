import { formatDate } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type { CityReachInTime, TimelineView } from '@/lib/views/timeline/types';

/** The page in a sentence: how many events are dated, and from when to when for each city. */
export function timelineFinding({ count, reach }: TimelineView, locale: Locale): string {
  const t = translator(locale, 'timeline');
  if (count === 0) return t('finding.none');
  const spans = reach.map((city) => spanOf(city, locale));
  return t('finding.events', { count, spans: spans.join(t('finding.separator')) });
}

function spanOf({ city, from, to }: CityReachInTime, locale: Locale): string {
  const t = translator(locale, 'timeline');
  const name = shownText(city.name, locale).text;
  if (from === to) return t('finding.cityOnce', { city: name, from: formatDate(from, locale) });
  return t('finding.city', {
    city: name,
    from: formatDate(from, locale),
    to: formatDate(to, locale),
  });
}
