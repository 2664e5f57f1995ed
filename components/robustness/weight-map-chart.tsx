import { cityStyle } from '@/components/ui/city-style';
import { toPixels } from '@/lib/charts/pixels';
import { symbolPath } from '@/lib/charts/symbol-path';
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

/** How near the mark of a region is in the way of the words at the cross. */
const MARK_REACH = { across: 70, up: 24 } as const;

type Point = readonly [x: number, y: number];

/** Sides of the triangle, and what its labels take around it, in units of the drawing. */
const SIDE = 280;
const [LEFT, TOP, BOTTOM, RIGHT] = [46, 30, 46, 70];
const QUARTERS = [0.25, 0.5, 0.75] as const;
/** A region with less of the map has no room for a mark; the sentence and the table say it. */
const LEAST_MARKED = 0.04;

/** Who leads where over the weights of two drivers: a triangle whose corners are all of one. */
export function WeightMapChart(props: WeightMapChartProps) {
  const { map, cities, label } = props;
  return (
    <svg
      className={styles.map}
      viewBox={`${-LEFT} ${-TOP} ${LEFT + SIDE + RIGHT} ${TOP + SIDE + BOTTOM}`}
      role="img"
      aria-label={label}
    >
      {map.regions.map(({ city, polygon }) => (
        <polygon
          key={city}
          className={`${styles.region} ${cityStyle(positionOf(cities, city)).className}`}
          points={polygon.map((point) => placed(point).join(',')).join(' ')}
        />
      ))}
      {QUARTERS.map((share) => (
        <path key={share} className={styles.grid} d={gridAt(share)} />
      ))}
      <Ticks {...props} />
      {map.regions
        .filter(({ share }) => share >= LEAST_MARKED)
        .map(({ city, polygon }) => (
          <RegionMark
            key={city}
            position={positionOf(cities, city)}
            at={placed(middleOf(polygon))}
          />
        ))}
      <Stated map={map} text={props.stated} />
    </svg>
  );
}

function Ticks({ across, up, percent }: WeightMapChartProps) {
  return (
    <>
      {[0, ...QUARTERS, 1].map((share) => (
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

function Stated({ map, text }: { readonly map: MapView; readonly text: string }) {
  const [x, y] = placed(map.stated);
  // On the side of the cross on which no mark of a region stands just there.
  const isMarkAbove = map.regions.some(({ polygon }) => {
    const [markX, markY] = placed(middleOf(polygon));
    return markY <= y && y - markY < MARK_REACH.up && Math.abs(markX - x) < MARK_REACH.across;
  });
  return (
    <g transform={`translate(${x} ${y})`}>
      <path className={styles.cross} d="M-6 0H6M0 -6V6" />
      <text className={styles.here} x="9" y={isMarkAbove ? 16 : -6}>
        {text}
      </text>
    </g>
  );
}

function positionOf(cities: readonly MapCity[], city: string): number {
  return cities.find(({ slug }) => slug === city)?.position ?? 1;
}

/** Nothing of either weight is at the lower left. */
function placed([x, y]: Point): Point {
  return [toPixels(x * SIDE), toPixels((1 - y) * SIDE)];
}

/** A quarter of the one weight, and of the other, as far as the triangle reaches. */
function gridAt(share: number): string {
  const [from, to] = [toPixels(share * SIDE), toPixels((1 - share) * SIDE)];
  return `M${from} ${SIDE}V${from}M0 ${to}H${to}`;
}

/** The mean of the corners, which lies within a convex region. */
function middleOf(polygon: readonly Point[]): Point {
  const sum = (axis: 0 | 1) => polygon.reduce((total, point) => total + point[axis], 0);
  return [sum(0) / polygon.length, sum(1) / polygon.length];
}
