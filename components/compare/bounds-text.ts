import { formatNumber } from '@/lib/format';
import type { Translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';

type Bounds = { readonly lower: number; readonly upper: number };

/** Bounds in words; none where no indicator is missing, so that the bounds are the score itself. */
export function boundsTexts(
  bounds: Bounds,
  locale: Locale,
  t: Translator<'compare'>,
): readonly string[] {
  const [lower, upper] = [formatNumber(bounds.lower, locale), formatNumber(bounds.upper, locale)];
  return lower === upper ? [] : [t('score.bounds', { lower, upper })];
}
