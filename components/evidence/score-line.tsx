import { shortImputed } from '@/components/sureness/score-words';
import { markedScore } from '@/lib/charts/chart-series';
import { formatRangeInWords } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import type { Score } from '@/lib/scoring/types';
import type { Locale } from '@/lib/text/localized';

type ScoreLineProps = { readonly score: Score; readonly locale: Locale };

/** A score of a driver with everything that belongs beside it: bounds, coverage, imputed, thin. */
export function ScoreLine({ score, locale }: ScoreLineProps) {
  const t = translator(locale, 'evidence');
  const { present, total, thin } = score;
  const words = [
    valueText(score, locale),
    t('score.present', { present, total }),
    ...shortImputed(score, locale),
    ...(thin ? [t('score.thin')] : []),
  ];
  return words.join(t('dot'));
}

function valueText(score: Score, locale: Locale): string {
  const { value, lower, upper, present, total, imputed } = score;
  const t = translator(locale, 'evidence');
  if (value === null) return t('score.none');
  const written = markedScore(value, imputed, locale);
  // Without a gap both bounds are the score itself.
  if (present === total) return t('score.whole', { value: written });
  return t('score.value', { value: written, bounds: formatRangeInWords(lower, upper, locale) });
}
