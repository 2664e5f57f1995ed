import { DataTable } from '@/components/ui/data-table';
import { Localized } from '@/components/ui/localized';
import { Section } from '@/components/ui/section';
import { markedScore } from '@/lib/charts/chart-series';
import {
  formatDifference,
  formatNumber,
  formatPeriod,
  formatQuantity,
  formatScore,
} from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type { PlaceView, StandingView } from '@/lib/views/city/place';
import { FEWEST_VALUES } from '@/lib/views/city/standing';
import { StandingBar } from './standing-bar';
import styles from './standing-section.module.css';

type StandingSectionProps = {
  readonly place: PlaceView;
  /** Position of the city in its index: its colour. */
  readonly position: number;
  readonly locale: Locale;
};

const SIDES = [
  ['strengths', 'noStrengths'],
  ['weaknesses', 'noWeaknesses'],
] as const;

/** The indicators that set the city apart from the median of all, best and worst. */
export function StandingSection({ place, position, locale }: StandingSectionProps) {
  const t = translator(locale, 'city');
  if (place.strengths.length + place.weaknesses.length === 0) return null;
  return (
    <Section
      id="standing"
      title={t('place.title')}
      note={t('place.note', { fewest: formatNumber(FEWEST_VALUES, locale) })}
    >
      {SIDES.map(([side, nothing]) =>
        place[side].length === 0 ? (
          <p key={side}>{t(`place.${nothing}`)}</p>
        ) : (
          <div key={side} className={styles.side}>
            <DataTable
              caption={<b>{t(`place.${side}`)}</b>}
              columns={[
                { key: 'indicator', label: t('place.indicator') },
                { key: 'value', label: t('place.value') },
                { key: 'points', label: t('place.points') },
                { key: 'median', label: t('place.median'), numeric: true },
                { key: 'distance', label: t('place.distance'), numeric: true },
                { key: 'rank', label: t('place.rank'), numeric: true },
              ]}
              rows={place[side].map((standing) => standingRow(standing, position, locale))}
            />
          </div>
        ),
      )}
    </Section>
  );
}

function standingRow(standing: StandingView, position: number, locale: Locale) {
  const t = translator(locale, 'city');
  const { indicator, title, points, isImputed, median, distance, rank, count } = standing;
  return {
    key: indicator,
    cells: [
      <a key="indicator" href={`#${indicator}`}>
        <Localized text={title} locale={locale} />
      </a>,
      valueText(standing, locale),
      <span key="points" className={styles.points}>
        <StandingBar points={points} median={median} position={position} />
        {markedScore(points, Number(isImputed), locale)}
      </span>,
      formatScore(median, locale),
      formatDifference(distance, locale),
      <span key="rank" className={styles.rank}>
        {t('place.rankOf', {
          rank: formatNumber(rank, locale),
          count: formatNumber(count, locale),
        })}
      </span>,
    ],
  };
}

/** The number as its source gives it, or the level reached, with the time that it is of. */
function valueText(standing: StandingView, locale: Locale): string {
  const t = translator(locale, 'city');
  const { value, unit, period, isRubric, isImputed } = standing;
  if (isImputed) return t('place.imputed');
  if (value === null || period === null) return '';
  const quantity = isRubric
    ? t('place.level', { level: value })
    : formatQuantity(value, unit ? shownText(unit, locale).text : '', locale);
  return t('place.dated', {
    value: quantity,
    period: formatPeriod(period.from, period.to, locale),
  });
}
