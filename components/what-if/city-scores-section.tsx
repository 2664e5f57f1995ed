import { ShortNotes } from '@/components/sureness/short-notes';
import { CitySymbol } from '@/components/ui/city-symbol';
import { Localized } from '@/components/ui/localized';
import { Section } from '@/components/ui/section';
import { markedScore } from '@/lib/charts/chart-series';
import { formatNumber } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import type { Score } from '@/lib/scoring';
import { type Locale, shownText } from '@/lib/text/localized';
import type { Beside, CityScores, ScoreRow, WhatIfView } from '@/lib/views/what-if/types';
import { type BesideRow, BesideTable, changeText } from './beside-table';
import styles from './city-scores-section.module.css';

type CityScoresSectionProps = {
  readonly outcome: NonNullable<WhatIfView['outcome']>;
  readonly locale: Locale;
};

/** For each city: overall score, rank and drivers, official and under the assumptions. */
export function CityScoresSection({ outcome, locale }: CityScoresSectionProps) {
  const t = translator(locale, 'whatIf');
  return (
    <Section id="scores" title={t('cities.title')} note={t('cities.note')}>
      <div className={styles.cities}>
        {outcome.cities.map((scores) => (
          <CityTable
            key={scores.city.slug}
            scores={scores}
            ranked={outcome.ranked}
            locale={locale}
          />
        ))}
      </div>
      <ShortNotes rows={outcome.cities.flatMap(imputedIn)} locale={locale} />
    </Section>
  );
}

/** What of the scores of a city is imputed, officially and under the assumptions. */
function imputedIn({ rows }: CityScores): readonly Pick<Score, 'imputed'>[] {
  return rows
    .flatMap(({ scores }) => [scores.official, scores.whatIf])
    .map(({ imputed = 0 }) => ({ imputed }));
}

type CityTableProps = {
  readonly scores: CityScores;
  readonly ranked: Beside<number>;
  readonly locale: Locale;
};

function CityTable({ scores: { city, rows }, ranked, locale }: CityTableProps) {
  const t = translator(locale, 'whatIf');
  const [overall, ...drivers] = rows;
  return (
    <div>
      <h3 className={styles.city}>
        <CitySymbol position={city.position} />
        <a href={city.href}>
          <Localized text={city.name} locale={locale} />
        </a>
      </h3>
      <BesideTable
        caption={t('cities.caption', { city: shownText(city.name, locale).text })}
        scope={t('cities.scope')}
        rows={[
          ...(overall === undefined
            ? []
            : [
                scoreRow(overall, t('cities.overall'), locale),
                rankRow(overall.scores, ranked, locale),
              ]),
          ...drivers.map((row) => scoreRow(row, shownText(row.title, locale).text, locale)),
        ]}
        locale={locale}
      />
    </div>
  );
}

function scoreRow({ node, scores }: ScoreRow, scope: string, locale: Locale): BesideRow {
  const { official, whatIf } = scores;
  return {
    key: node,
    scope,
    texts: { official: scoreText(official, locale), whatIf: scoreText(whatIf, locale) },
    change: changeText({ official: official.value, whatIf: whatIf.value }, locale),
  };
}

function scoreText({ value, thin, imputed }: Score, locale: Locale): string {
  const t = translator(locale, 'whatIf');
  if (value === null) return t('cities.noScore');
  const score = markedScore(value, imputed, locale);
  return thin ? t('cities.thin', { score }) : score;
}

function rankRow(
  { official, whatIf }: Beside<Score>,
  ranked: Beside<number>,
  locale: Locale,
): BesideRow {
  const t = translator(locale, 'whatIf');
  const text = (rank: number | null, of: number) =>
    rank === null
      ? t('cities.unranked')
      : t('cities.rankOf', {
          rank: formatNumber(rank, locale),
          ranked: formatNumber(of, locale),
        });
  return {
    key: 'rank',
    scope: t('cities.rank'),
    texts: {
      official: text(official.rank, ranked.official),
      whatIf: text(whatIf.rank, ranked.whatIf),
    },
    change: changeText({ official: official.rank, whatIf: whatIf.rank }, locale, 0),
  };
}
