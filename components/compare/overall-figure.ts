import { formatRange, formatScore } from '@/lib/format';
import type { Translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import type { OwnScore } from '@/lib/views/compare/types';
import { boundsTexts } from './bounds-text';

/** The large figure of a city and the words beside it: overall score, or bounds and no score. */
export function overallFigure(
  score: OwnScore | undefined,
  locale: Locale,
  t: Translator<'compare'>,
) {
  if (score === undefined || score.present === 0) return { detail: t('score.noEvidence') };
  const { present, total } = score;
  const bounds = formatRange(score.lower, score.upper, locale);
  const words = [
    ...(score.value === null ? [t('score.noOverall')] : boundsTexts(score, locale, t)),
    t('score.indicators', { present, total }),
  ];
  return {
    figure: score.value === null ? bounds : formatScore(score.value, locale),
    detail: words.join(t('separator')),
  };
}
