import { LevelMeter } from '@/components/ui/level-meter';
import { formatValue } from '@/lib/format';
import { type Translator, translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type { IndicatorCell, IndicatorRow } from '@/lib/views/compare/types';

/** With more cities than this the unit stands once, beside the indicator, as columns are narrow. */
export const UNIT_BESIDE_VALUE = 3;

type ReachedLevelProps = {
  readonly cell: IndicatorCell;
  readonly row: IndicatorRow;
  /** Position of the city in its index: its colour. */
  readonly position: number;
  readonly locale: Locale;
};

/** The level or the value that a city reaches at an indicator, or the words for none. */
export function ReachedLevel({ cell, row, position, locale }: ReachedLevelProps) {
  const t = translator(locale, 'compare');
  const text = valueText(cell, row, locale, t);
  if (!row.isRubric && cell.value !== null) return <a href={cell.href}>{text}</a>;
  return (
    <LevelMeter
      level={cell.value}
      position={position}
      text={text}
      label={cell.value === null ? undefined : t('score.level', { level: text })}
      href={cell.href}
    />
  );
}

function valueText(
  { value, onlyAgainst }: IndicatorCell,
  { isRubric, unit, cells }: IndicatorRow,
  locale: Locale,
  t: Translator<'compare'>,
): string {
  if (value === null) {
    if (!isRubric) return t('score.noValue');
    return t(onlyAgainst ? 'score.onlyAgainst' : 'score.noEvidence');
  }
  const number = formatValue(value, locale);
  if (isRubric || unit === null || cells.length > UNIT_BESIDE_VALUE) return number;
  return `${number} ${shownText(unit, locale).text}`;
}
