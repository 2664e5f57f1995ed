import { formatNumber, formatPercent, formatValue } from '@/lib/format';
import type { MissingRule, Treatment } from '@/lib/framework/types';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';

/** What becomes of outliers, as a sentence or two; null: nothing. */
export function treatmentWords(treatment: Treatment | null, locale: Locale): string {
  const t = translator(locale, 'methodology');
  if (treatment === null) return t('steps.untreated');
  const { winsorised, second } = treatment;
  const limits = {
    skewness: formatValue(treatment.skewness, locale),
    kurtosis: formatValue(treatment.kurtosis, locale),
  };
  const first =
    winsorised === null
      ? t('steps.winsorisedAll', limits)
      : t('steps.winsorised', { ...limits, most: formatNumber(winsorised, locale) });
  if (second === null) return first;
  const lambda = second.kind === 'box-cox' ? formatValue(second.lambda, locale) : '';
  const then = t(`steps.second.${second.kind}`, { lambda });
  const taken = t(treatment.combined ? 'steps.ofWinsorised' : 'steps.ofOriginal');
  return t('steps.firstAndSecond', { first, then, taken });
}

/** What a group does where children have no score, as a sentence. */
export function gapWords(group: string, rule: MissingRule, locale: Locale): string {
  const t = translator(locale, 'methodology');
  const rescaled = t(`steps.rescale.${rule.rescale}`, { group });
  if (rule.minimumShare === undefined) return rescaled;
  const share = formatPercent(rule.minimumShare, locale);
  const threshold = t(rule.by === 'count' ? 'steps.thresholdByCount' : 'steps.thresholdByWeight', {
    share,
  });
  return t('steps.ruleAndThreshold', { rule: rescaled, threshold });
}
