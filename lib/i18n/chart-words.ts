import type { ChartWords } from '../charts/chart-series';
import type { Locale } from '../text/localized';
import { translator } from './translator';

/**
 * The words that charts write, in one language: plain strings that may go to the browser.
 *
 * @param isMeasured the index has measured indicators alone: what is missing is a value
 */
export function chartWords(locale: Locale, isMeasured = false): ChartWords {
  const t = translator(locale, 'charts');
  return {
    locale,
    driver: t('words.driver'),
    indicator: t('words.indicator'),
    city: t('words.city'),
    score: t('words.score'),
    bounds: t('words.bounds'),
    coverage: t('words.coverage'),
    missing: t(isMeasured ? 'words.noValue' : 'words.missing'),
    thin: t(isMeasured ? 'words.thinMeasured' : 'words.thin'),
    imputed: t('words.imputed', { share: '{share}' }),
    level: t('words.level'),
    table: t('words.table'),
    source: t('words.source'),
  };
}
