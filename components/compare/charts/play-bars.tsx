import { Bar, BarChart, type BarShapeProps, CartesianGrid, Tooltip, XAxis, YAxis } from 'recharts';
import { placeOf, playData } from './play-data';
import { PlayFrame } from './play-frame';
import type { PlayChartProps } from './play-props';
import { PointBar, ROOM } from './point-bar';

/** Bars by driver to play with: pointing at a driver tells its numbers, a city can be set apart. */
export function PlayBars({ series, texts, highlighted, onPoint }: PlayChartProps) {
  const data = playData(series);
  return (
    <PlayFrame>
      <BarChart
        data={data}
        layout="vertical"
        barCategoryGap="22%"
        accessibilityLayer={false}
        onMouseMove={(state) => onPoint(placeOf(state.activeTooltipIndex))}
        onClick={(state) => onPoint(placeOf(state.activeTooltipIndex))}
      >
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
            // Every bar is given the whole axis as its room; what is drawn in it is the point's.
            dataKey={() => ROOM}
            fill="none"
            isAnimationActive={false}
            shape={({ x, y, width, height, index }: BarShapeProps) => (
              <PointBar
                {...{ x, y, width, height }}
                point={data[index]?.points[at]}
                faded={highlighted !== null && highlighted !== city.slug}
                missing={texts.missing}
              />
            )}
          />
        ))}
        <Tooltip isAnimationActive={false} cursor={{ fill: 'var(--wash)' }} content={() => null} />
      </BarChart>
    </PlayFrame>
  );
}
