import { LevelMeter } from '@/components/ui/level-meter';
import { NoteMark } from '@/components/ui/note';
import { formatNumber } from '@/lib/format';
import { type Translator, translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type { ComparedCity, IndicatorCell, IndicatorRow } from '@/lib/views/compare/types';
import styles from './indicator-section.module.css';

/** More marks than these would hide the level; the rest stands on the city's page. */
const MOST_MARKS = 3;

type IndicatorLevelProps = {
  readonly cell: IndicatorCell;
  readonly row: IndicatorRow;
  readonly city: ComparedCity | undefined;
  readonly locale: Locale;
};

/** What one city reaches at one indicator; each passage behind it is one step away. */
export function IndicatorLevel({ cell, row, city, locale }: IndicatorLevelProps) {
  const t = translator(locale, 'compare');
  const marks = cell.passages.slice(0, MOST_MARKS);
  const rest = cell.passages.length - marks.length;
  return (
    <span className={styles.cell}>
      <Reached cell={cell} row={row} position={city?.position ?? 1} locale={locale} />
      {marks.map((mark) => (
        <NoteMark
          key={mark.href}
          number={mark.passage}
          href={mark.href}
          label={t('doubt.passage', { number: mark.passage })}
        />
      ))}
      {rest > 0 && (
        <a
          className={styles.more}
          href={cell.href}
          aria-label={t('indicators.moreLabel', {
            count: rest,
            indicator: shownText(row.title, locale).text,
            city: city === undefined ? cell.city : shownText(city.name, locale).text,
          })}
        >
          {t('indicators.more', { count: rest })}
        </a>
      )}
    </span>
  );
}

type ReachedProps = Pick<IndicatorLevelProps, 'cell' | 'row' | 'locale'> & {
  readonly position: number;
};

function Reached({ cell, row, position, locale }: ReachedProps) {
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
  { isRubric, unit }: IndicatorRow,
  locale: Locale,
  t: Translator<'compare'>,
): string {
  if (value === null) return t(onlyAgainst ? 'score.onlyAgainst' : 'score.noEvidence');
  const number = formatNumber(value, locale, Number.isInteger(value) ? 0 : 1);
  if (isRubric || unit === null) return number;
  return `${number} ${shownText(unit, locale).text}`;
}
