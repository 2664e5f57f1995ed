import { RadarChart } from '@/components/charts/radar-chart';
import { DataTable } from '@/components/ui/data-table';
import type { ChartPoint, ChartSeries } from '@/lib/charts/chart-series';
import { formatList } from '@/lib/format';
import { chartWords } from '@/lib/i18n/chart-words';
import { translator } from '@/lib/i18n/translator';
import { sentenceSpace } from '@/lib/text/sentence-space';
import { driverNote } from '@/lib/views/report/note-keys';
import { Marks } from '../../marks';
import type { ReportPart } from '../../part';
import styles from './figures.module.css';

export type FigureProps = ReportPart & { readonly series: ChartSeries };

/** The radar at the size that it has on paper, beside its numbers. */
export function RadarFigure({ series, ...part }: FigureProps) {
  const { report, locale } = part;
  const t = translator(locale, 'report');
  const cities = formatList(
    series.cities.map((city) => city.name),
    locale,
  );
  const name = t('comparison.radarName', { cities, number: report.figures.get('radar') ?? 1 });
  const finding = translator(locale, 'compare').sentence(report.comparison.finding);
  return (
    <figure className={styles.radar}>
      <figcaption>
        <b>{name}</b>
        {locale === 'zh' ? '。' : '. '}
        {t('comparison.radarSummary')}
      </figcaption>
      <div className={styles.split}>
        <RadarChart
          series={series}
          label={`${name}${sentenceSpace(locale)}${finding}`}
          size="print"
        />
        <ScoreTable series={series} {...part} />
      </div>
    </figure>
  );
}

/** The numbers of the radar: scores with their notes, and bounds where they are not the score. */
function ScoreTable({ series, ...part }: FigureProps) {
  const { locale, report } = part;
  const t = translator(locale, 'report');
  const words = chartWords(locale);
  return (
    <DataTable
      caption={t('comparison.radarTable', { number: report.figures.get('radar') ?? 1 })}
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

function PointText({ point, ...part }: ReportPart & { readonly point: ChartPoint }) {
  const { value, valueText, bounds, boundsText, state } = point;
  const words = chartWords(part.locale);
  const remarks = [
    ...(value === null || bounds === null || bounds.lower === bounds.upper ? [] : [boundsText]),
    ...(state === 'thin' ? [words.thin] : []),
  ];
  return (
    <>
      {valueText}
      {remarks.length > 0 && (
        <small> {remarks.join(translator(part.locale, 'report')('separator'))}</small>
      )}
      {state !== 'missing' && (
        <Marks of={[driverNote(point.city.slug, point.node.slug)]} {...part} />
      )}
    </>
  );
}
