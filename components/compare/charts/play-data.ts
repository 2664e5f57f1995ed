import type { ChartPoint, ChartSeries } from '@/lib/charts/chart-series';
import type { BareSeries } from './play-props';

/** One axis or group of bars as Recharts takes it: the values by city, and the points behind. */
export type PlayDatum = {
  readonly label: string;
  /** 0 to 100 by slug of the city; null: no value, which leaves a gap. */
  readonly values: Readonly<Record<string, number | null>>;
  readonly points: readonly ChartPoint[];
};

export function playData(series: ChartSeries): PlayDatum[] {
  return series.nodes.map((node, at) => {
    const points = series.points[at] ?? [];
    return {
      label: node.label,
      values: Object.fromEntries(points.map((point) => [point.city.slug, point.value])),
      points,
    };
  });
}

/** A series with the city and the node of each point again. */
export function wholeSeries({ cities, nodes, points }: BareSeries): ChartSeries {
  return {
    cities,
    nodes,
    points: nodes.map((node, row) =>
      cities.flatMap((city, at) => {
        const point = points[row]?.[at];
        return point === undefined ? [] : [{ ...point, city, node }];
      }),
    ),
  };
}

/** The place in the series that the library says is pointed at; null: none. */
export function placeOf(index: number | string | null | undefined): number | null {
  const place = Number(index ?? Number.NaN);
  return Number.isInteger(place) ? place : null;
}
