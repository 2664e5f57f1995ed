import { RADAR_LEAST_AXES } from '@/components/charts/radar-chart';
import { buildChartSeries, type ChartSeries } from '@/lib/charts/chart-series';
import { chartWords } from '@/lib/i18n/chart-words';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type { ReportContent } from '@/lib/views/report';
import type { ReportPart, SectionContent } from '../../part';
import { BarsFigure } from './bars-figure';
import { GapSentence, GapTable } from './gap-table';
import { OverviewTable } from './overview-table';
import { RadarFigure } from './radar-figure';

/** The cities compared: the figures, both bases in one table, and where the difference comes from. */
export function comparisonSection(part: ReportPart): SectionContent {
  const series = seriesOf(part.report, part.locale);
  const radar = { key: 'radar', content: <RadarFigure series={series} {...part} /> };
  return {
    title: translator(part.locale, 'report')('comparison.title'),
    blocks: [
      ...(series.nodes.length >= RADAR_LEAST_AXES ? [radar] : []),
      { key: 'bars', content: <BarsFigure series={series} {...part} /> },
      { key: 'overview', content: <OverviewTable {...part} /> },
      { key: 'gap', content: <GapSentence {...part} /> },
      { key: 'gap-table', content: <GapTable {...part} /> },
    ],
  };
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
