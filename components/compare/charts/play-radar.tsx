import { PolarAngleAxis, PolarGrid, PolarRadiusAxis, Radar, RadarChart, Tooltip } from 'recharts';
import { cityMark } from '@/lib/charts/city-mark';
import { playData } from './play-data';
import { PlayFrame } from './play-frame';
import type { PlayChartProps } from './play-props';
import { PlayTooltip } from './play-tooltip';

/** Where labels have room beside the outermost ring. */
const RADIUS = '66%';

/** The radar to play with: hovering an axis tells its numbers, a city can be set apart. */
export function PlayRadar({ series, texts, highlighted }: PlayChartProps) {
  const data = playData(series);
  return (
    <PlayFrame>
      <RadarChart data={data} outerRadius={RADIUS} accessibilityLayer={false}>
        <PolarGrid stroke="var(--rule)" />
        <PolarAngleAxis dataKey="label" tick={{ fill: 'var(--ink)', fontWeight: 600 }} />
        <PolarRadiusAxis
          domain={[0, 100]}
          ticks={[0, 50, 100]}
          angle={90}
          axisLine={false}
          tick={{ fill: 'var(--soft)', fontSize: 12 }}
        />
        {series.cities.map(({ slug, name, position }) => {
          const faded = highlighted !== null && highlighted !== slug;
          const { colour, dash } = cityMark(position);
          return (
            <Radar
              key={slug}
              name={name}
              dataKey={(datum: (typeof data)[number]) => datum.values[slug]}
              stroke={`var(${colour})`}
              strokeDasharray={dash ?? undefined}
              strokeWidth={2.25}
              strokeOpacity={faded ? 0.25 : 1}
              fill={`var(${colour})`}
              fillOpacity={faded ? 0 : 0.08}
              dot={{ r: 4, strokeDasharray: 'none', fillOpacity: faded ? 0.25 : 1 }}
              isAnimationActive={false}
            />
          );
        })}
        <Tooltip
          isAnimationActive={false}
          content={({ active, activeIndex }) => {
            const datum = data[Number(activeIndex)];
            if (!active || datum === undefined) return null;
            return <PlayTooltip title={datum.label} points={datum.points} texts={texts} />;
          }}
        />
      </RadarChart>
    </PlayFrame>
  );
}
