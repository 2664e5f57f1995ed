import { formatDate, formatDifference, formatNumber } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type { ChangedCityView, EditionChangeView } from '@/lib/views/editions/change-types';

/** The heading of a change: what a city did, or how many moved. */
export function changeHeading({ city, cities, counts }: EditionChangeView, locale: Locale): string {
  const t = translator(locale, 'editions');
  const [one] = cities;
  if (city === null || one === undefined) return t('change.heading', { cities: counts.cities });
  const name = shownText(one.name, locale).text;
  const by = indexMove(one);
  if (by === null || by === 0) return t('change.headingSame', { city: name });
  const amount = formatNumber(Math.abs(by), locale, 1);
  return t(by > 0 ? 'change.headingUp' : 'change.headingDown', { city: name, amount });
}

function indexMove({ scores }: ChangedCityView): number | null {
  return scores.find(({ level }) => level === 'index')?.by ?? null;
}

/** What changed in numbers, as one sentence. */
export function changeLede({ from, to, counts }: EditionChangeView, locale: Locale): string {
  const { added, changed, removed, scores } = counts;
  return translator(locale, 'editions')('change.lede', {
    from: from.label,
    to: to.label,
    fromDate: dayOf(from.publishedAt, locale),
    toDate: dayOf(to.publishedAt, locale),
    added,
    changed: formatNumber(changed, locale),
    removed: formatNumber(removed, locale),
    scores,
  });
}

/** The day of a moment (ISO 8601, UTC). */
export function dayOf(moment: string, locale: Locale): string {
  return formatDate(moment.slice(0, '2026-01-08'.length), locale);
}

/** Points with their sign; an en dash for nothing. */
export function points(amount: number | null, locale: Locale): string {
  return amount === null ? '–' : formatDifference(amount, locale);
}
