import { scoreFigure, scoreWords, type WordedScore } from '@/components/sureness/score-words';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';

/** The large figure of a city and the words beside it: overall score, or bounds and no score. */
export function overallFigure(
  score: WordedScore | undefined,
  isMeasured: boolean,
  locale: Locale,
): { readonly figure?: string; readonly detail: string } {
  if (score === undefined) return { detail: translator(locale, 'sureness')('score.noEvidence') };
  const detail = scoreWords(score, { locale, isMeasured });
  return score.present === 0 ? { detail } : { figure: scoreFigure(score, locale), detail };
}
