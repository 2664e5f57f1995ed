import { Bar, BarChart, type BarShapeProps, CartesianGrid, Tooltip, XAxis, YAxis } from 'recharts';
import type { ChartPoint } from '@/lib/charts/chart-series';
import { citySlot } from '@/lib/charts/city-mark';
import { type PlayDatum, playData } from './play-data';
import { PlayFrame } from './play-frame';
import type { PlayChartProps } from './play-props';
import { PlayTooltip } from './play-tooltip';

/** Every bar is given the whole axis as its room; what is drawn in it comes from the point. */
const ROOM = 100;

/** Bars by driver to play with: hovering a driver tells its numbers, a city can be set apart. */
export function PlayBars({ series, texts, highlighted }: PlayChartProps) {
  const data = playData(series);
  return (
    <PlayFrame>
      <BarChart data={data} layout="vertical" barCategoryGap="22%" accessibilityLayer={false}>
        <CartesianGrid stroke="var(--rule)" horizontal={false} />
        <XAxis
          type="number"
          domain={[0, ROOM]}
          ticks={[0, 50, 100]}
          tick={{ fill: 'var(--soft)', fontSize: 12 }}
        />
        <YAxis
          type="category"
          dataKey="label"
          width={96}
          tick={{ fill: 'var(--ink)', fontSize: 13 }}
          tickLine={false}
        />
        {series.cities.map((city, at) => (
          <Bar
            key={city.slug}
            name={city.name}
            dataKey={() => ROOM}
            fill="none"
            isAnimationActive={false}
            shape={(shape: BarShapeProps) => (
              <PointBar
                {...shape}
                point={data[shape.index]?.points[at]}
                faded={highlighted !== null && highlighted !== city.slug}
                missing={texts.missing}
              />
            )}
          />
        ))}
        <Tooltip
          isAnimationActive={false}
          cursor={{ fill: 'var(--wash)' }}
          content={({ active, activeIndex }) => {
            const datum: PlayDatum | undefined = data[Number(activeIndex)];
            if (!active || datum === undefined) return null;
            return <PlayTooltip title={datum.label} points={datum.points} texts={texts} />;
          }}
        />
      </BarChart>
    </PlayFrame>
  );
}

type PointBarProps = Pick<BarShapeProps, 'x' | 'y' | 'width' | 'height'> & {
  readonly point: ChartPoint | undefined;
  readonly faded: boolean;
  readonly missing: string;
};

/** One value with its bounds; hatched where thin, a hatched slot and a word where missing. */
function PointBar({ x, y, width, height, point, faded, missing }: PointBarProps) {
  if (point === undefined) return null;
  const middle = y + height / 2;
  if (point.state === 'missing') {
    return (
      <g opacity={faded ? 0.3 : 1}>
        <rect x={x} y={y} width={width} height={height} fill="url(#hatch-missing)" />
        <text x={x + 6} y={middle} dy="0.35em" fontSize={11} fill="var(--soft)">
          {missing}
        </text>
      </g>
    );
  }
  const slot = citySlot(point.city.position);
  const at = (value: number) => x + (value / ROOM) * width;
  return (
    <g opacity={faded ? 0.3 : 1}>
      {point.value !== null && (
        <rect
          x={x}
          y={y}
          width={at(point.value) - x}
          height={height}
          fill={point.state === 'thin' ? `url(#hatch-city-${slot})` : `var(--city-${slot})`}
          stroke={`var(--city-${slot})`}
        />
      )}
      {point.bounds !== null && (
        <line
          x1={at(point.bounds.lower)}
          x2={at(point.bounds.upper)}
          y1={middle}
          y2={middle}
          stroke="var(--ink)"
          strokeWidth={1.5}
        />
      )}
    </g>
  );
}
