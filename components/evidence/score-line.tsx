import { formatRangeInWords, formatScore } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import type { Score } from '@/lib/scoring/types';
import type { Locale } from '@/lib/text/localized';

type ScoreLineProps = { readonly score: Score; readonly locale: Locale };

/** A score of a driver with everything that belongs beside it: bounds, coverage, thin. */
export function ScoreLine({ score, locale }: ScoreLineProps) {
  const t = translator(locale, 'evidence');
  const { present, total, thin } = score;
  const words = [
    valueText(score, locale),
    t('score.present', { present, total }),
    ...(thin ? [t('score.thin')] : []),
  ];
  return words.join(t('dot'));
}

function valueText({ value, lower, upper, present, total }: Score, locale: Locale): string {
  const t = translator(locale, 'evidence');
  if (value === null) return t('score.none');
  const written = formatScore(value, locale);
  // Without a gap both bounds are the score itself.
  if (present === total) return t('score.whole', { value: written });
  return t('score.value', { value: written, bounds: formatRangeInWords(lower, upper, locale) });
}
