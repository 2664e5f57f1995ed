import type { ChartPoint } from '@/lib/charts/chart-series';
import { cityMark } from '@/lib/charts/city-mark';
import { symbolPath } from '@/lib/charts/symbol-path';

type PointMarkProps = {
  readonly x: number;
  readonly y: number;
  readonly point: ChartPoint | undefined;
  readonly faded: boolean;
};

/** The mark of a city at a value: its own shape, hollow where the evidence is thin. */
export function PointMark({ x, y, point, faded }: PointMarkProps) {
  if (point === undefined || point.value === null) return null;
  const { shape, colour } = cityMark(point.city.position);
  const hollow = point.state === 'thin' || shape === 'ring';
  return (
    <path
      d={symbolPath(shape, 64)}
      transform={`translate(${x} ${y})`}
      opacity={faded ? 0.25 : 1}
      fill={hollow ? 'var(--paper)' : `var(${colour})`}
      stroke={`var(${colour})`}
      strokeWidth={hollow ? 1.75 : 0}
    />
  );
}
