import { formatPeriod } from '@/lib/format';
import type { Translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import type { ComparisonView } from '@/lib/views/compare/comparison';
import { nameFinder } from './names';

/** That the cities are units of unlike kinds; null: they are alike. */
export function unlikeUnitsText(
  { unlikeUnits, cities }: ComparisonView,
  locale: Locale,
  t: Translator<'compare'>,
): string | null {
  if (unlikeUnits.length === 0) return null;
  const nameOf = nameFinder(cities, locale);
  const units = unlikeUnits.map(({ city, unit }) =>
    t('limits.unit', { city: nameOf(city), kind: t(`limits.unitKinds.${unit}`) }),
  );
  return t('limits.units', { units: units.join(t('separator')) });
}

/** That the evidence is of unlike times; null: it is not. */
export function unlikePeriodsText(
  { unlikePeriods, cities }: ComparisonView,
  locale: Locale,
  t: Translator<'compare'>,
): string | null {
  if (unlikePeriods.length === 0) return null;
  const nameOf = nameFinder(cities, locale);
  const periods = unlikePeriods.map(({ city, from, to }) =>
    t('limits.period', { city: nameOf(city), period: formatPeriod(from, to, locale) }),
  );
  return t('limits.periods', { periods: periods.join(t('separator')) });
}
