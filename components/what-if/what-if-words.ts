import { optionName } from '@/components/robustness/method-names';
import type { MethodField } from '@/lib/address/what-if-paths';
import { formatQuantity, formatValue } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type { ProblemView } from '@/lib/views/method-problem';
import type { CellName } from '@/lib/views/what-if/types';

/** A level or a value as it is read beside others, or the words for none. */
export function valueText(
  value: number | null,
  { isRubric, unit }: Pick<CellName, 'isRubric' | 'unit'>,
  locale: Locale,
): string {
  const t = translator(locale, 'whatIf');
  if (value === null) return t(isRubric ? 'assumed.none' : 'assumed.noneMeasure');
  if (isRubric) return t('assumed.level', { level: value });
  return formatQuantity(value, unit === null ? '' : shownText(unit, locale).text, locale);
}

/** What a remark of the engine says of which place. */
export function problemText({ code, value, title, city, more }: ProblemView, locale: Locale) {
  const t = translator(locale, 'whatIf');
  const indicator = shownText(title, locale).text;
  const place =
    city === null
      ? indicator
      : t('problems.place', { indicator, city: shownText(city, locale).text });
  const text = t(`problems.${code}`, {
    place,
    value: value === null ? '' : formatValue(value, locale),
  });
  return more === 0 ? text : t('problems.more', { text, count: more });
}

/** The name of a way to do a step of the method. */
export function methodName(step: MethodField, key: string, locale: Locale): string {
  if (step !== 'missing') return optionName({ step, key }, locale);
  const t = translator(locale, 'whatIf');
  const known = (['indicators', 'all', 'none'] as const).find((one) => one === key);
  return known === undefined ? key : t(`missing.${known}`);
}
