import { ChartFigure } from '@/components/charts/chart-figure';
import { DataTable } from '@/components/ui/data-table';
import { Section } from '@/components/ui/section';
import { toPixels } from '@/lib/charts/pixels';
import { formatNumber, formatScore } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import { midSentence } from '@/lib/text/mid-sentence';
import { sentenceSpace } from '@/lib/text/sentence-space';
import { imputedScores } from '@/lib/views/ranking/charts';
import type { RankingView, StripView } from '@/lib/views/ranking/types';
import styles from './strip-section.module.css';

type StripSectionProps = {
  readonly view: RankingView;
  readonly source: string;
  readonly locale: Locale;
};

const FIGURES = ['lowest', 'lowerQuarter', 'median', 'upperQuarter', 'highest'] as const;

/** How the cities spread in each driver: every city a tick, the median marked. */
export function StripSection({ view, source, locale }: StripSectionProps) {
  const t = translator(locale, 'ranking', view.places);
  return (
    <Section id="spread" title={t('strips.title')}>
      <ChartFigure
        name={t('strips.name')}
        summary={[summaryOf(view, locale), ...imputedOf(view.strips, locale)].join(
          sentenceSpace(locale),
        )}
        source={source}
        table={{ label: t('strips.table'), content: <Twin view={view} locale={locale} /> }}
      >
        {view.strips.map((strip) => (
          <StripRow key={strip.driver.slug} strip={strip} places={view.places} locale={locale} />
        ))}
      </ChartFigure>
    </Section>
  );
}

function summaryOf({ strips, places }: RankingView, locale: Locale): string {
  const t = translator(locale, 'ranking', places);
  const [widest] = strips
    .flatMap(({ driver, chart: { spread } }) => (spread === null ? [] : [{ driver, spread }]))
    .toSorted((a, b) => middleOf(b.spread) - middleOf(a.spread));
  if (widest === undefined) return t('strips.nothing');
  return t('strips.summary', {
    driver: midSentence(shownText(widest.driver.title, locale).text, locale),
    from: formatScore(widest.spread.lowerQuarter, locale),
    to: formatScore(widest.spread.upperQuarter, locale),
  });
}

/** How many of the scores are imputed in part; no words where none is. */
function imputedOf(strips: readonly StripView[], locale: Locale): readonly string[] {
  const { total, count } = imputedScores(strips);
  return count === 0 ? [] : [translator(locale, 'charts')('key.imputedScores', { total, count })];
}

type Quarters = { readonly lowerQuarter: number; readonly upperQuarter: number };

function middleOf({ lowerQuarter, upperQuarter }: Quarters): number {
  return upperQuarter - lowerQuarter;
}

type StripRowProps = Pick<RankingView, 'places'> & {
  readonly strip: StripView;
  readonly locale: Locale;
};

function StripRow({ strip: { driver, chart, href }, places, locale }: StripRowProps) {
  const t = translator(locale, 'ranking', places);
  const title = shownText(driver.title, locale).text;
  const { spread } = chart;
  const score = (value: number) => formatScore(value, locale);
  return (
    <div className={styles.row}>
      <a href={href}>{title}</a>
      {spread === null ? (
        <span>{t('strips.missing')}</span>
      ) : (
        <svg
          className={styles.strip}
          role="img"
          aria-label={t('strips.label', {
            driver: title,
            median: score(spread.median),
            lowest: score(spread.lowest),
            highest: score(spread.highest),
            count: formatNumber(chart.count, locale),
          })}
        >
          <svg
            viewBox="0 0 1000 10"
            preserveAspectRatio="none"
            y="25%"
            height="50%"
            width="100%"
            aria-hidden="true"
          >
            <path className={styles.ticks} d={chart.ticks} />
          </svg>
          <line
            className={styles.median}
            x1={`${toPixels(spread.median)}%`}
            x2={`${toPixels(spread.median)}%`}
            y1="0"
            y2="100%"
          />
        </svg>
      )}
      <span className={styles.words}>
        {spread !== null && t('strips.median', { median: score(spread.median) })}
      </span>
    </div>
  );
}

/** The numbers behind the strips; each city's own are a link away, in the sorted ranking. */
function Twin({ view, locale }: Pick<StripSectionProps, 'view' | 'locale'>) {
  const t = translator(locale, 'ranking', view.places);
  const counts =
    imputedScores(view.strips).count > 0 ? (['count', 'imputed'] as const) : (['count'] as const);
  return (
    <DataTable
      caption={t('strips.caption')}
      columns={(['driver', ...FIGURES, ...counts] as const).map((key) => ({
        key,
        label: t(`strips.columns.${key}`),
        numeric: key !== 'driver',
      }))}
      rows={view.strips.map(({ driver, chart: { spread, count }, imputed, href }) => ({
        key: driver.slug,
        cells: [
          <a key="driver" href={href}>
            {shownText(driver.title, locale).text}
          </a>,
          ...FIGURES.map((key) =>
            spread === null ? t('strips.missing') : formatScore(spread[key], locale),
          ),
          ...counts.map((key) => formatNumber(key === 'count' ? count : imputed, locale)),
        ],
      }))}
    />
  );
}
