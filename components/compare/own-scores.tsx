import { CitySymbol } from '@/components/ui/city-symbol';
import { formatRange, formatScore } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type { BasisRow, ComparedCity, OwnScore } from '@/lib/views/compare/types';
import styles from './basis-section.module.css';
import { boundsTexts } from './bounds-text';

type OwnScoresProps = {
  readonly row: BasisRow;
  readonly cities: readonly ComparedCity[];
  readonly locale: Locale;
};

/** The score of each city on its own indicators, with bounds, coverage and a word where thin. */
export function OwnScores({ row, cities, locale }: OwnScoresProps) {
  return (
    <ul className={styles.lines}>
      {cities.map((city, at) => (
        <li key={city.slug}>
          <CitySymbol position={city.position} />
          <OwnLine score={row.own[at]} name={shownText(city.name, locale).text} locale={locale} />
        </li>
      ))}
    </ul>
  );
}

type OwnLineProps = {
  readonly score: OwnScore | undefined;
  readonly name: string;
  readonly locale: Locale;
};

function OwnLine({ score, name, locale }: OwnLineProps) {
  const t = translator(locale, 'compare');
  if (score === undefined || score.present === 0) {
    return (
      <span className={styles.missing}>
        {name} {t('score.noEvidence')}
      </span>
    );
  }
  const { value, lower, upper, present, total, thin, href } = score;
  const bounds = formatRange(lower, upper, locale);
  return (
    <span>
      {name} <a href={href}>{value === null ? bounds : <b>{formatScore(value, locale)}</b>}</a>{' '}
      <small>
        {[
          ...(value === null ? [t('score.noOverall')] : boundsTexts(score, locale, t)),
          t('score.indicators', { present, total }),
          ...(thin ? [t('score.thin')] : []),
        ].join(t('separator'))}
      </small>
    </span>
  );
}
