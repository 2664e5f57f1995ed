import { markedScore } from '../../charts/chart-series';
import type { DrawnScore, RankingDrawing } from '../../charts/download/content';
import { formatNumber } from '../../format';
import { translator } from '../../i18n/translator';
import type { Score } from '../../scoring/types';
import { type Locale, shownText } from '../../text/localized';
import { sentenceSpace } from '../../text/sentence-space';
import type { RankingCity, RankingTable } from '../../views/ranking/table';
import { plainMarks } from './plain-marks';

/** The ranking of some cities as a chart. */
export function rankingLines(
  { drivers }: RankingTable,
  cities: readonly RankingCity[],
  locale: Locale,
): RankingDrawing {
  return {
    kind: 'ranking',
    head: translator(locale, 'ranking')('table.score'),
    drivers: drivers.map(({ shortTitle }) =>
      plainMarks(shownText(shortTitle, locale).text, locale),
    ),
    lines: cities.map(({ name, overall, drivers: scores }) => ({
      rank: overall.rank === null ? '–' : formatNumber(overall.rank, locale, 0),
      name: plainMarks(shownText(name, locale).text, locale),
      overall: drawnScore(overall, locale),
      drivers: scores.map((score) => drawnScore(score, locale)),
    })),
  };
}

/** How to read it; of imputed values only where some are. */
export function rankingReading(cities: readonly RankingCity[], locale: Locale): string {
  const words = translator(locale, 'charts');
  const isImputed = cities.some(({ overall }) => (overall.imputed ?? 0) > 0);
  return [
    translator(locale, 'chartFiles')('rankingReading'),
    words('key.thin'),
    ...(isImputed ? [words('key.imputed')] : []),
  ].join(sentenceSpace(locale));
}

function drawnScore({ value, thin, imputed }: Score, locale: Locale): DrawnScore {
  const text = value === null ? '–' : markedScore(value, imputed, locale);
  return { value, isThin: thin, text };
}
