import { CitySymbol } from '@/components/ui/city-symbol';
import { formatScore } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type { BasisRow, ComparedCity } from '@/lib/views/compare/types';
import styles from './basis-section.module.css';

type SharedScoresProps = {
  readonly row: BasisRow;
  readonly pair: readonly ComparedCity[];
  /** Where on the page the indicators behind the scores stand. */
  readonly href: string;
  readonly locale: Locale;
};

/** The scores of the pair on the indicators that both have, and how many these are. */
export function SharedScores({ row, pair, href, locale }: SharedScoresProps) {
  const t = translator(locale, 'compare');
  const { a, b, shared, total } = row.sharedBasis;
  const scores = [a, b];
  if (shared === 0) return t('basis.sharedCount', { shared, total });
  return (
    <>
      <ul className={styles.lines}>
        {pair.map((city, at) => (
          <li key={city.slug}>
            <CitySymbol position={city.position} />
            <span>
              {shownText(city.name, locale).text}{' '}
              <SharedScore href={href} score={scores[at] ?? null} locale={locale} />
            </span>
          </li>
        ))}
      </ul>
      <small>{t('basis.sharedCount', { shared, total })}</small>
    </>
  );
}

type SharedScoreProps = {
  readonly score: number | null;
  readonly href: string;
  readonly locale: Locale;
};

function SharedScore({ score, href, locale }: SharedScoreProps) {
  if (score === null) return '–';
  return (
    <a href={href}>
      <b>{formatScore(score, locale)}</b>
    </a>
  );
}
