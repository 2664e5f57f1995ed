import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type { ComparedCity, IndicatorCell, IndicatorRow } from '@/lib/views/compare/types';
import styles from './indicator-section.module.css';
import { PassageLinks } from './passage-links';
import { ReachedLevel } from './reached-level';

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
    <span>
      <ReachedLevel cell={cell} row={row} position={city?.position ?? 1} locale={locale} />
      <PassageLinks passages={marks} label={(number) => t('doubt.passage', { number })} quiet />
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
