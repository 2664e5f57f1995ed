import { markedScore } from '@/lib/charts/chart-series';
import type { StrengthCounts } from '@/lib/evidence/strength';
import { formatNumber, formatPercent, formatRange } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import type { Score } from '@/lib/scoring/types';
import type { Locale } from '@/lib/text/localized';

/** What of a score is put into words. */
export type WordedScore = Pick<
  Score,
  'value' | 'lower' | 'upper' | 'present' | 'total' | 'thin' | 'imputed' | 'strengths'
>;

type WordsOptions = {
  readonly locale: Locale;
  /** Nothing is rated: what is known are values, not evidence. */
  readonly isMeasured: boolean;
  /** Why there is no overall score, where the place has room for it. */
  readonly noNumber?: string;
};

/** The figure of a score: the number, marked where part is imputed, or its bounds where there is none. */
export function scoreFigure({ value, lower, upper, imputed }: WordedScore, locale: Locale): string {
  return value === null ? formatRange(lower, upper, locale) : markedScore(value, imputed, locale);
}

/**
 * How far a score can be trusted, in a few words: bounds, coverage, strength of the evidence, what
 * was imputed, and whether it is thin. The same wherever a score stands.
 */
export function scoreWords(score: WordedScore, options: WordsOptions): string {
  const { locale, isMeasured } = options;
  const t = translator(locale, 'sureness');
  if (score.present === 0) return t(isMeasured ? 'score.noValue' : 'score.noEvidence');
  const words = [
    ...(score.value === null
      ? [options.noNumber ?? t('score.noOverall')]
      : boundsWords(score, locale)),
    coverageWords(score, options),
    ...imputedWords(score, locale),
    ...(score.thin ? [t(isMeasured ? 'score.thinMeasured' : 'score.thin')] : []),
  ];
  return words.join(t('separator'));
}

/** Bounds in words; none where no indicator is missing, so that the bounds are the score itself. */
function boundsWords(score: WordedScore, locale: Locale): readonly string[] {
  const [lower, upper] = [formatNumber(score.lower, locale), formatNumber(score.upper, locale)];
  return lower === upper ? [] : [translator(locale, 'sureness')('score.bounds', { lower, upper })];
}

/** How many indicators are known, and how many of them on firm evidence. */
function coverageWords(
  { present, total, strengths }: WordedScore,
  { locale, isMeasured }: Pick<WordsOptions, 'locale' | 'isMeasured'>,
): string {
  const t = translator(locale, 'sureness');
  const counts = { present, total };
  if (strengths !== undefined) {
    return t('score.indicatorsFirm', { ...counts, firm: firmOf(strengths) });
  }
  return t(isMeasured ? 'score.values' : 'score.indicators', counts);
}

/** Which share of the weight is imputed; no words where nothing is. */
function imputedWords(
  { imputed }: Pick<WordedScore, 'imputed'>,
  locale: Locale,
): readonly string[] {
  if (imputed === undefined || imputed === 0) return [];
  return [
    translator(locale, 'sureness')('score.imputed', { share: formatPercent(imputed, locale) }),
  ];
}

/** The same for a narrow column: `5 of 5; 3 firm`. What firm means stands below (`ShortNotes`). */
export function shortCoverage(
  { present, total, strengths }: Pick<WordedScore, 'present' | 'total' | 'strengths'>,
  locale: Locale,
): string {
  const t = translator(locale, 'sureness');
  const count = t('short.count', { present, total });
  if (strengths === undefined) return count;
  return [count, t('short.firm', { firm: firmOf(strengths) })].join(t('short.separator'));
}

/** The imputed share for a narrow column; no words where nothing is. */
export function shortImputed(
  { imputed }: Pick<WordedScore, 'imputed'>,
  locale: Locale,
): readonly string[] {
  if (imputed === undefined || imputed === 0) return [];
  return [
    translator(locale, 'sureness')('short.imputed', { share: formatPercent(imputed, locale) }),
  ];
}

/** Ratings whose strongest passage gives a number or tells of something that has happened. */
function firmOf({ quantified, outcome }: StrengthCounts): number {
  return quantified + outcome;
}
