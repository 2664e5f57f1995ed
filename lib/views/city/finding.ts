import { formatRangeInWords, formatScore } from '../../format';
import type { Score } from '../../scoring/types';
import type { Locale } from '../../text/localized';

/** The first sentence of a city's page. */
export type CityFinding = {
  readonly key: 'finding.scored' | 'finding.even' | 'finding.bounds' | 'finding.nothing';
  readonly values: Readonly<Record<string, string | number>>;
};

/** A driver's score with its title as it stands inside a sentence. */
export type NamedScore = { readonly title: string; readonly score: Score };

/**
 * Says what the evidence comes to for one city: its overall score with the highest and the lowest
 * driver, or how wide it leaves the score, or that there is none.
 */
export function cityFinding(
  city: string,
  overall: Score,
  drivers: readonly NamedScore[],
  locale: Locale,
): CityFinding {
  const { present, total, value, lower, upper } = overall;
  if (present === 0) return { key: 'finding.nothing', values: { city } };
  if (value === null) {
    const bounds = formatRangeInWords(lower, upper, locale);
    return { key: 'finding.bounds', values: { city, bounds, present, total } };
  }
  const values = { city, score: formatScore(value, locale) };
  const ordered = drivers.toSorted((one, other) => pointsOf(other) - pointsOf(one));
  const [best, worst] = [ordered[0], ordered.at(-1)];
  if (best === undefined || worst === undefined || pointsOf(best) === pointsOf(worst)) {
    return { key: 'finding.even', values };
  }
  const places = {
    best: best.title,
    bestScore: formatScore(pointsOf(best), locale),
    worst: worst.title,
    worstScore: formatScore(pointsOf(worst), locale),
  };
  return { key: 'finding.scored', values: { ...values, ...places } };
}

/** A city with an overall score has one in every driver, so the stand-in is never seen. */
function pointsOf({ score }: NamedScore): number {
  return score.value ?? 0;
}
