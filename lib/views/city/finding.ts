import { markedScore } from '../../charts/chart-series';
import { formatList, formatRangeInWords, formatScore } from '../../format';
import type { Score } from '../../scoring/types';
import type { Locale } from '../../text/localized';

/** The first sentence of a city's page. */
export type CityFinding = {
  readonly key: 'finding.scored' | 'finding.even' | 'finding.bounds' | 'finding.nothing';
  readonly values: Readonly<Record<string, string | number>>;
};

/** A driver's score with its title as it stands inside a sentence. */
export type NamedScore = { readonly title: string; readonly score: Score };

/** A city by its name, and what is known of it: coded evidence, or measured values alone. */
export type FoundCity = { readonly name: string; readonly basis: 'evidence' | 'values' };

/**
 * Says what the evidence comes to for one city: its overall score with the highest and the lowest
 * driver, or how wide it leaves the score, or that there is none.
 */
export function cityFinding(
  { name: city, basis }: FoundCity,
  overall: Score,
  drivers: readonly NamedScore[],
  locale: Locale,
): CityFinding {
  const { present, total, value, lower, upper } = overall;
  if (present === 0) return { key: 'finding.nothing', values: { city, basis } };
  if (value === null) {
    const bounds = formatRangeInWords(lower, upper, locale);
    return { key: 'finding.bounds', values: { city, basis, bounds, present, total } };
  }
  const values = { city, basis, score: markedScore(value, overall.imputed, locale) };
  const points = drivers.map(({ score }) => score.value ?? 0);
  const [bestScore, worstScore] = [Math.max(...points), Math.min(...points)].map((score) =>
    formatScore(score, locale),
  );
  if (bestScore === worstScore) return { key: 'finding.even', values };
  const [best, worst] = [bestScore, worstScore].map((shown) =>
    endOf(
      drivers.filter(({ score }) => isShownAs(score, shown, locale)),
      locale,
    ),
  );
  return {
    key: 'finding.scored',
    values: {
      ...values,
      ...{ best: best?.titles ?? '', worst: worst?.titles ?? '' },
      ...{ bestScore: best?.shown ?? '', worstScore: worst?.shown ?? '' },
    },
  };
}

/** Drivers that read the same, and their score: marked where part of it is imputed in any of them. */
function endOf(drivers: readonly NamedScore[], locale: Locale) {
  const imputed = Math.max(...drivers.map(({ score }) => score.imputed ?? 0));
  return {
    titles: formatList(
      drivers.map(({ title }) => title),
      locale,
    ),
    shown: markedScore(drivers[0]?.score.value ?? 0, imputed, locale),
  };
}

function isShownAs(score: Score, shown: string | undefined, locale: Locale): boolean {
  return score.value !== null && formatScore(score.value, locale) === shown;
}
