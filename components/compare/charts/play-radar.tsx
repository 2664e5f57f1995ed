import {
  type DotItemDotProps,
  PolarAngleAxis,
  PolarGrid,
  PolarRadiusAxis,
  Radar,
  RadarChart,
  Tooltip,
} from 'recharts';
import { cityMark } from '@/lib/charts/city-mark';
import { type PlayDatum, placeOf, playData } from './play-data';
import { PlayFrame } from './play-frame';
import type { PlayChartProps } from './play-props';
import { PointMark } from './point-mark';

/** Where labels have room beside the outermost ring. */
const RADIUS = '68%';

const RINGS = [0, 25, 50, 75, 100];

/** The ring that carries its number; the rim is 100 on every radar of the site. */
const NUMBERED = 50;

/** The radar to play with: pointing at an axis tells its numbers, a city can be set apart. */
export function PlayRadar({ series, highlighted, onPoint }: PlayChartProps) {
  const data = playData(series);
  return (
    <PlayFrame>
      <RadarChart
        data={data}
        outerRadius={RADIUS}
        accessibilityLayer={false}
        onMouseMove={(state) => onPoint(placeOf(state.activeTooltipIndex))}
        onClick={(state) => onPoint(placeOf(state.activeTooltipIndex))}
      >
        <PolarGrid stroke="var(--rule)" />
        <PolarAngleAxis
          dataKey="label"
          tick={{ fill: 'var(--ink)', fontSize: 14, fontWeight: 600 }}
        />
        <PolarRadiusAxis
          domain={[0, 100]}
          ticks={RINGS}
          angle={90}
          axisLine={false}
          tick={{ fill: 'var(--soft)', fontSize: 12 }}
          tickFormatter={(ring: number) => (ring === NUMBERED ? String(ring) : '')}
        />
        {series.cities.map(({ slug, name, position }) => (
          <Radar
            key={slug}
            name={name}
            dataKey={(datum: PlayDatum) => datum.values[slug]}
            isAnimationActive={false}
            {...lineOf(position, highlighted !== null && highlighted !== slug)}
            dot={({ cx, cy, index }: DotItemDotProps) => (
              <PointMark
                key={index}
                x={cx ?? 0}
                y={cy ?? 0}
                point={data[index]?.points.find((point) => point.city.slug === slug)}
                faded={highlighted !== null && highlighted !== slug}
              />
            )}
          />
        ))}
        <Tooltip isAnimationActive={false} content={() => null} />
      </RadarChart>
    </PlayFrame>
  );
}

function lineOf(position: number, faded: boolean) {
  const { colour, dash } = cityMark(position);
  return {
    stroke: `var(${colour})`,
    strokeDasharray: dash ?? undefined,
    strokeWidth: 2.25,
    strokeOpacity: faded ? 0.25 : 1,
    fill: `var(${colour})`,
    fillOpacity: faded ? 0 : 0.08,
  };
}
