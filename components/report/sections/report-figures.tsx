import { RADAR_LEAST_AXES, RadarChart } from '@/components/charts/radar-chart';
import { DataTable } from '@/components/ui/data-table';
import { buildChartSeries, type ChartSeries } from '@/lib/charts/chart-series';
import { formatList } from '@/lib/format';
import { chartWords } from '@/lib/i18n/chart-words';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type { ReportContent } from '@/lib/views/report';
import { DriverMark, type DriverMarkProps } from '../driver-mark';
import type { ReportPart, SectionContent } from '../part';
import { ReportBars } from './report-bars';
import styles from './report-figures.module.css';

/** The radar and the bars at the size they have on paper, each with its numbers. */
export function comparisonSection(part: ReportPart): SectionContent {
  const series = seriesOf(part.report, part.locale);
  const radar = { key: 'radar', content: <RadarFigure series={series} {...part} /> };
  return {
    title: translator(part.locale, 'report')('figures.title'),
    blocks: [
      ...(series.nodes.length >= RADAR_LEAST_AXES ? [radar] : []),
      { key: 'bars', content: <ReportBars series={series} {...part} /> },
    ],
  };
}

export type FigureProps = ReportPart & { readonly series: ChartSeries };

function RadarFigure({ series, ...part }: FigureProps) {
  const { report, locale } = part;
  const t = translator(locale, 'report');
  const cities = formatList(
    series.cities.map((city) => city.name),
    locale,
  );
  const name = t('figures.radarName', { cities });
  const finding = translator(locale, 'compare').sentence(report.comparison.finding);
  return (
    <figure className={styles.radar}>
      <figcaption>
        <b>{name}</b> {t('figures.radarSummary')}
      </figcaption>
      <div className={styles.split}>
        <RadarChart series={series} label={`${name} ${finding}`} size="print" />
        <ScoreTable series={series} {...part} />
      </div>
    </figure>
  );
}

/** The numbers of the radar: scores with their notes, and bounds where they are not the score. */
function ScoreTable({ series, ...part }: FigureProps) {
  const { locale } = part;
  const t = translator(locale, 'report');
  const words = chartWords(locale);
  return (
    <DataTable
      caption={t('figures.radarTable')}
      columns={[
        { key: 'driver', label: words.driver },
        ...series.cities.map((city) => ({ key: city.slug, label: city.name })),
      ]}
      onPhone="keep"
      rows={series.nodes.map((node, at) => ({
        key: node.slug,
        cells: [
          node.label,
          ...(series.points[at] ?? []).map((point) => (
            <PointText key={point.city.slug} point={point} {...part} />
          )),
        ],
      }))}
    />
  );
}

function PointText({ point, ...part }: DriverMarkProps) {
  const { locale } = part;
  const words = chartWords(locale);
  const { value, valueText, bounds, boundsText, state } = point;
  const marks = <DriverMark point={point} {...part} />;
  if (value === null || bounds === null)
    return (
      <>
        {valueText}
        {marks}
      </>
    );
  const remarks = [
    ...(bounds.lower === bounds.upper ? [] : [boundsText]),
    ...(state === 'thin' ? [words.thin] : []),
  ];
  return (
    <>
      {valueText}
      {marks} <small>{remarks.join(translator(locale, 'report')('separator'))}</small>
    </>
  );
}

function seriesOf({ comparison }: ReportContent, locale: Locale): ChartSeries {
  return buildChartSeries(
    comparison.scores,
    comparison.basis
      .slice(1)
      .map((row) => ({ slug: row.node, label: shownText(row.shortTitle, locale).text })),
    comparison.cities.map(({ slug, name, position }) => ({
      slug,
      name: shownText(name, locale).text,
      position,
    })),
    chartWords(locale),
  );
}
