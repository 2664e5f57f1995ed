import { scoreFigure, scoreWords } from '@/components/sureness/score-words';
import { CitySymbol } from '@/components/ui/city-symbol';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type { BasisRow, ComparedCity, OwnScore } from '@/lib/views/compare/types';
import styles from './basis-section.module.css';

type OwnScoresProps = {
  readonly row: BasisRow;
  readonly cities: readonly ComparedCity[];
  /** Nothing is rated: what is known are values. */
  readonly isMeasured: boolean;
  readonly locale: Locale;
};

/** The score of each city on its own indicators, with bounds, coverage and a word where thin. */
export function OwnScores({ row, cities, isMeasured, locale }: OwnScoresProps) {
  return (
    <ul className={styles.lines}>
      {cities.map((city, at) => (
        <li key={city.slug}>
          <CitySymbol position={city.position} />
          <OwnLine
            score={row.own[at]}
            name={shownText(city.name, locale).text}
            isMeasured={isMeasured}
            locale={locale}
          />
        </li>
      ))}
    </ul>
  );
}

type OwnLineProps = {
  readonly score: OwnScore | undefined;
  readonly name: string;
  readonly isMeasured: boolean;
  readonly locale: Locale;
};

function OwnLine({ score, name, isMeasured, locale }: OwnLineProps) {
  if (score === undefined || score.present === 0) {
    const word = isMeasured ? 'score.noValue' : 'score.noEvidence';
    return (
      <span className={styles.missing}>
        {name} {translator(locale, 'sureness')(word)}
      </span>
    );
  }
  const figure = scoreFigure(score, locale);
  return (
    <span>
      {name} <a href={score.href}>{score.value === null ? figure : <b>{figure}</b>}</a>{' '}
      <small>{scoreWords(score, { locale, isMeasured })}</small>
    </span>
  );
}
