import { BarChart } from '@/components/charts/bar-chart';
import { ChartFigure } from '@/components/charts/chart-figure';
import { RADAR_LEAST_AXES, RadarChart } from '@/components/charts/radar-chart';
import { SeriesTable } from '@/components/charts/series-table';
import { TakeAlong } from '@/components/charts/take-along';
import { Section } from '@/components/ui/section';
import { citePath } from '@/lib/address/cite-paths';
import { type ChartSeries, hasImputedMark } from '@/lib/charts/chart-series';
import { formatList } from '@/lib/format';
import { chartWords } from '@/lib/i18n/chart-words';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import { sentenceSpace } from '@/lib/text/sentence-space';
import type { ComparisonView } from '@/lib/views/compare/comparison';
import { comparisonSeries } from '@/lib/views/compare/series';
import { InteractiveCharts } from './charts/interactive-charts';
import type { BareSeries } from './charts/play-props';
import styles from './charts-section.module.css';
import { SourceLinks } from './source-links';

type ChartsSectionProps = {
  readonly comparison: ComparisonView;
  readonly index: string;
  readonly locale: Locale;
};

/** The shape of the cities over the drivers, and bars by driver with bounds and thin marks. */
export function ChartsSection({ comparison, index, locale }: ChartsSectionProps) {
  const t = translator(locale, 'compare');
  const charts = translator(locale, 'charts');
  const words = chartWords(locale, comparison.isMeasured);
  const all = comparisonSeries(comparison, comparison.basis, words, locale);
  const slugs = comparison.cities.map(({ slug }) => slug);
  const own = comparison.basis.flatMap((row) => row.own);
  return (
    <Section id="drivers" title={t('charts.title')} note={t('charts.note')}>
      <div className={styles.split}>
        <RadarFigure comparison={comparison} index={index} locale={locale} />
        <BarChart
          series={all}
          words={words}
          caption={[
            charts('key.whisker'),
            charts('key.thin'),
            ...(hasImputedMark(all) ? [charts('key.imputed')] : []),
          ].join(sentenceSpace(locale))}
          valueHref={(point) =>
            own.find((score) => score.node === point.node.slug && score.city === point.city.slug)
              ?.href
          }
        />
      </div>
      <TakeAlong
        href={citePath(locale, index, `compare/${slugs.join(',')}`)}
        part="charts"
        locale={locale}
      />
    </Section>
  );
}

function RadarFigure({ comparison, index, locale }: ChartsSectionProps) {
  const t = translator(locale, 'compare');
  const words = chartWords(locale, comparison.isMeasured);
  const series = comparisonSeries(comparison, comparison.basis.slice(1), words, locale);
  if (series.nodes.length < RADAR_LEAST_AXES) return null;
  const cities = formatList(
    series.cities.map((city) => city.name),
    locale,
  );
  const charts = translator(locale, 'charts');
  const name = charts('radarName', { cities });
  return (
    <ChartFigure
      name={name}
      summary={t('charts.summary', { cities })}
      table={{
        label: words.table,
        content: <SeriesTable series={series} words={words} caption={name} />,
      }}
      source={<SourceLinks comparison={comparison} index={index} locale={locale} />}
    >
      <InteractiveCharts
        series={bareSeries(series)}
        texts={{
          label: t('charts.label'),
          radar: t('charts.radar'),
          bars: t('charts.bars'),
          bounds: words.bounds,
          coverage: words.coverage,
          thin: words.thin,
          missing: words.missing,
          hint: t('charts.hint'),
          separator: t('separator'),
        }}
      >
        <RadarChart
          series={series}
          label={charts('radarLabel', { name, finding: t.sentence(comparison.finding) })}
        />
      </InteractiveCharts>
    </ChartFigure>
  );
}

/** What the browser needs of it. */
function bareSeries({ cities, nodes, points }: ChartSeries): BareSeries {
  return { cities, nodes, points: points.map((row) => row.map(({ city, node, ...bare }) => bare)) };
}
