import { BarTrack } from '@/components/charts/bar-track';
import { OrderLine } from '@/components/sureness/order-line';
import { shortCoverage, shortImputed } from '@/components/sureness/score-words';
import { ShortNotes } from '@/components/sureness/short-notes';
import { DataTable } from '@/components/ui/data-table';
import { Section } from '@/components/ui/section';
import { buildChartSeries, type ChartPoint } from '@/lib/charts/chart-series';
import { chartWords } from '@/lib/i18n/chart-words';
import { translator } from '@/lib/i18n/translator';
import type { Score } from '@/lib/scoring/types';
import { type Locale, shownText } from '@/lib/text/localized';
import type { CityView } from '@/lib/views/city/types';
import styles from './driver-section.module.css';

type DriverSectionProps = { readonly view: CityView; readonly locale: Locale };

/**
 * The drivers of the city with bounds and coverage, and the way to a comparison with each other
 * city; of many, its peers have their own section.
 */
export function DriverSection({ view, locale }: DriverSectionProps) {
  const t = translator(locale, 'city');
  const words = chartWords(locale, !view.kinds.rated);
  const points = pointsOf(view, locale);
  return (
    <Section id="driver-scores" title={t('drivers.title')}>
      <div className={styles.drivers}>
        <DataTable
          caption={t('drivers.caption')}
          columns={[
            { key: 'driver', label: words.driver },
            { key: 'score', label: words.score },
            { key: 'bounds', label: t('drivers.bounds') },
            { key: 'coverage', label: words.coverage },
          ]}
          rows={view.drivers.map(({ node, title, score }, place) => ({
            key: node,
            cells: [
              <a key="driver" href={`#${node}`}>
                {shownText(title, locale).text}
              </a>,
              <DriverBar key="score" point={points[place]} href={`#${node}`} />,
              score.present === 0
                ? t(view.kinds.rated ? 'score.none' : 'score.noValue')
                : points[place]?.boundsText,
              driverCoverage(score, view, locale),
            ],
          }))}
        />
      </div>
      <ShortNotes rows={view.drivers.map(({ score }) => score)} locale={locale} />
      {view.place === null && <Comparisons view={view} locale={locale} />}
    </Section>
  );
}

/** How much is known of a driver, how firmly, what was imputed, and whether it is thin. */
function driverCoverage(score: Score, { kinds }: CityView, locale: Locale): string {
  const sureness = translator(locale, 'sureness');
  const isMeasured = !kinds.rated;
  return [
    shortCoverage(score, locale),
    ...shortImputed(score, locale),
    ...(score.thin ? [sureness(isMeasured ? 'score.thinMeasured' : 'score.thin')] : []),
  ].join(sureness('separator'));
}

function DriverBar({ point, href }: { readonly point?: ChartPoint; readonly href: string }) {
  if (point === undefined) return null;
  return (
    <span className={styles.bar}>
      <BarTrack
        state={point.state}
        value={point.value}
        bounds={point.bounds}
        position={point.city.position}
      />
      <a href={href}>{point.valueText}</a>
    </span>
  );
}

function Comparisons({ view: { comparisons }, locale }: DriverSectionProps) {
  const t = translator(locale, 'city');
  if (comparisons.length === 0) return null;
  return (
    <ul className={styles.comparisons}>
      {comparisons.map(({ slug, name, href, order }) => (
        <li key={slug}>
          <a href={href}>{t('drivers.compare', { city: shownText(name, locale).text })}</a>
          {order !== null && (
            <small>
              <OrderLine doubt={order} locale={locale} />
            </small>
          )}
        </li>
      ))}
    </ul>
  );
}

function pointsOf(view: CityView, locale: Locale): readonly (ChartPoint | undefined)[] {
  const { slug, name, position } = view.city;
  const series = buildChartSeries(
    view.scores,
    view.drivers.map(({ node, title }) => ({ slug: node, label: shownText(title, locale).text })),
    [{ slug, name: shownText(name, locale).text, position }],
    chartWords(locale, !view.kinds.rated),
  );
  return series.points.map(([point]) => point);
}
