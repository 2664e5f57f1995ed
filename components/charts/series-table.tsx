import type { ReactNode } from 'react';
import { DataTable } from '@/components/ui/data-table';
import type { ChartSeries, ChartWords } from '@/lib/charts/chart-series';
import { inBrackets } from '@/lib/text/in-brackets';

type SeriesTableProps = {
  readonly series: ChartSeries;
  readonly words: ChartWords;
  readonly caption: ReactNode;
};

/** The same numbers as a chart, as a table: score, bounds and coverage of each city. */
export function SeriesTable({ series, words, caption }: SeriesTableProps) {
  return (
    <DataTable
      caption={caption}
      columns={[
        { key: 'driver', label: words.driver },
        ...series.cities.map((city) => ({ key: city.slug, label: city.name, numeric: true })),
      ]}
      rows={series.nodes.map((node, index) => ({
        key: node.slug,
        cells: [
          node.label,
          ...(series.points[index] ?? []).map((point) =>
            point.value === null
              ? point.valueText
              : `${point.valueText}${inBrackets(`${words.bounds} ${point.boundsText}`, words.locale)}`,
          ),
        ],
      }))}
    />
  );
}
