import { formatValue } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import { midSentence } from '@/lib/text/mid-sentence';
import type { IndicatorMethod } from '@/lib/views/methodology/types';

/** How a measured number becomes points: its unit, what it is divided by, its scale. */
export function measureWords(indicator: IndicatorMethod, locale: Locale): readonly string[] {
  const t = translator(locale, 'methodology');
  const { unit, division, transform } = indicator;
  return [
    ...(unit === null ? [] : [t('indicators.measuredIn', { unit: shownText(unit, locale).text })]),
    ...(division === null ? [] : [divisionWords(division, locale)]),
    ...(transform === null ? [] : [t(`indicators.logarithms.${transform}`)]),
    scaleWords(indicator, locale),
  ];
}

function divisionWords(
  { denominator, unit, per }: NonNullable<IndicatorMethod['division']>,
  locale: Locale,
): string {
  return translator(locale, 'methodology')('indicators.divided', {
    denominator: midSentence(shownText(denominator, locale).text, locale),
    per: formatValue(per, locale),
    unit: shownText(unit, locale).text,
  });
}

function scaleWords({ normalisation, goalposts }: IndicatorMethod, locale: Locale): string {
  const t = translator(locale, 'methodology');
  if (normalisation === 'goalposts' && goalposts !== null) {
    const [low, high] = goalposts.map((value) => formatValue(value, locale));
    return t('indicators.between', { low: low ?? '', high: high ?? '' });
  }
  const method = t(`formulas.normalising.${normalisation}.title`);
  return t('indicators.scaled', { method: midSentence(method, locale) });
}
