import { cityStyle } from '@/components/ui/city-style';
import { symbolPath } from '@/lib/charts/symbol-path';
import { MAP_TICKS, type WeightMapLayout, weightMapLayout } from '@/lib/charts/weight-map-layout';
import type { MapView } from '@/lib/views/robustness/types';
import styles from './weight-map-chart.module.css';

type MapCity = { readonly slug: string; readonly position: number };

type WeightMapChartProps = {
  readonly map: MapView;
  readonly cities: readonly MapCity[];
  /** Finished texts: the gist, the names of the axes, the mark of the stated weights. */
  readonly label: string;
  readonly across: string;
  readonly up: string;
  readonly stated: string;
  readonly percent: (share: number) => string;
};

type Point = readonly [x: number, y: number];

/** Sides of the triangle, and what its labels take around it, in units of the drawing. */
const SIDE = 280;
const [LEFT, TOP, BOTTOM, RIGHT] = [46, 30, 46, 70];

/** Who leads where over the weights of two drivers: a triangle whose corners are all of one. */
export function WeightMapChart(props: WeightMapChartProps) {
  const { map, cities, label } = props;
  const { regions, grid, stated } = weightMapLayout(map, SIDE);
  return (
    <svg
      className={styles.map}
      viewBox={`${-LEFT} ${-TOP} ${LEFT + SIDE + RIGHT} ${TOP + SIDE + BOTTOM}`}
      role="img"
      aria-label={label}
    >
      {grid.map((line) => (
        <path key={line} className={styles.grid} d={line} />
      ))}
      {regions.map(({ city, corners }) => (
        <polygon
          key={city}
          className={`${styles.region} ${cityStyle(positionOf(cities, city)).className}`}
          points={corners.map((corner) => corner.join(',')).join(' ')}
        />
      ))}
      <Ticks {...props} />
      {regions.map(
        ({ city, mark }) =>
          mark && <RegionMark key={city} position={positionOf(cities, city)} at={mark} />,
      )}
      <Stated stated={stated} text={props.stated} />
    </svg>
  );
}

function Ticks({ across, up, percent }: WeightMapChartProps) {
  return (
    <>
      {MAP_TICKS.map((share) => (
        <g key={share}>
          <text className={styles.tick} x={share * SIDE} y={SIDE + 16} textAnchor="middle">
            {percent(share)}
          </text>
          {share > 0 && (
            <text className={styles.tick} x={-6} y={(1 - share) * SIDE + 4} textAnchor="end">
              {percent(share)}
            </text>
          )}
        </g>
      ))}
      <text x={SIDE / 2} y={SIDE + 36} textAnchor="middle">
        {`${across} →`}
      </text>
      <text x={-LEFT} y={-14}>{`↑ ${up}`}</text>
    </>
  );
}

/** The mark of who leads there: its name stands in the key, where a long one has room. */
function RegionMark({ position, at: [x, y] }: { readonly position: number; readonly at: Point }) {
  const { className, mark } = cityStyle(position);
  return (
    <path
      className={`${className} ${mark.shape === 'ring' ? styles.ring : styles.symbol}`}
      d={symbolPath(mark.shape, 130)}
      transform={`translate(${x} ${y})`}
    />
  );
}

type StatedProps = { readonly stated: WeightMapLayout['stated']; readonly text: string };

function Stated({ stated: { at, isBelow }, text }: StatedProps) {
  const [x, y] = at;
  return (
    <g transform={`translate(${x} ${y})`}>
      <path className={styles.cross} d="M-6 0H6M0 -6V6" />
      <text className={styles.here} x="9" y={isBelow ? 16 : -6}>
        {text}
      </text>
    </g>
  );
}

function positionOf(cities: readonly MapCity[], city: string): number {
  return cities.find(({ slug }) => slug === city)?.position ?? 1;
}
