import { cityStyle } from '@/components/ui/city-style';
import type { ChartSeries } from '@/lib/charts/chart-series';
import {
  type RadarGeometry,
  type RadarMark,
  type RadarShape,
  radarGeometry,
} from '@/lib/charts/radar-geometry';
import { RADAR_LAYOUTS, type RadarLabel } from '@/lib/charts/radar-labels';
import { symbolPath } from '@/lib/charts/symbol-path';
import styles from './radar-chart.module.css';

type RadarChartProps = {
  readonly series: ChartSeries;
  /** Finished name: what is shown, and its gist in a sentence. */
  readonly label: string;
  /** `screen` shrinks with its column; `print` keeps its size on paper. */
  readonly size?: keyof typeof RADAR_LAYOUTS;
};

/** Fewer axes than this have no shape to show; the bars say all there is. */
export const RADAR_LEAST_AXES = 3;

/** With more cities the tints mix and the bounds tangle: then the bars alone show bounds. */
const FEW_CITIES = 2;

/** The shape of several cities over the drivers, each axis from 0 to 100. */
export function RadarChart({ series, label, size = 'screen' }: RadarChartProps) {
  if (series.nodes.length < RADAR_LEAST_AXES) return null;
  const layout = RADAR_LAYOUTS[size];
  const geometry = radarGeometry(series, layout);
  const few = geometry.shapes.length <= FEW_CITIES;
  return (
    <svg
      className={size === 'print' ? `${styles.radar} ${styles.print}` : styles.radar}
      viewBox={geometry.viewBox}
      width={geometry.width}
      height={geometry.height}
      role="img"
      aria-label={label}
    >
      <Frame geometry={geometry} />
      {geometry.shapes.map((shape) => (
        <Outline key={shape.city.slug} shape={shape} filled={shape.closed && few} />
      ))}
      {few && geometry.shapes.map((shape) => <Whiskers key={shape.city.slug} shape={shape} />)}
      {geometry.shapes.map((shape) => (
        <Marks key={shape.city.slug} shape={shape} />
      ))}
      <Ticks geometry={geometry} size={layout.noteSize - 1} />
      {geometry.labels.map((axis) => (
        <AxisLabel key={axis.slug} axis={axis} layout={layout} />
      ))}
    </svg>
  );
}

function Frame({ geometry }: { readonly geometry: RadarGeometry }) {
  return (
    <>
      {geometry.rings.map((ring) => (
        <path
          key={ring.value}
          className={ring.value === 100 ? styles.rim : styles.grid}
          d={ring.outline}
        />
      ))}
      <path
        className={styles.grid}
        d={geometry.spokes.map((end) => `M0,0L${end.x},${end.y}`).join('')}
      />
    </>
  );
}

/** The scale, written once, between two axes where no mark can be. */
function Ticks({ geometry, size }: { readonly geometry: RadarGeometry; readonly size: number }) {
  return geometry.ticks.map(({ value, x, y }) => (
    <text key={value} className={styles.tick} x={x - 2} y={y - 2} textAnchor="end" fontSize={size}>
      {value}
    </text>
  ));
}

type AxisLabelProps = {
  readonly axis: RadarLabel;
  readonly layout: { readonly nameSize: number; readonly noteSize: number };
};

function AxisLabel({ axis, layout }: AxisLabelProps) {
  return (
    <text textAnchor={axis.anchor}>
      {axis.lines.map((line) => (
        <tspan
          key={line.y}
          className={line.note ? styles.note : styles.name}
          x={axis.x}
          y={line.y}
          fontSize={line.note ? layout.noteSize : layout.nameSize}
        >
          {line.text}
        </tspan>
      ))}
    </text>
  );
}

function Outline({ shape, filled }: { readonly shape: RadarShape; readonly filled: boolean }) {
  const { className, mark } = cityStyle(shape.city.position);
  return (
    <path
      className={`${className} ${styles.outline}`}
      d={shape.outline}
      fill={filled ? 'var(--city)' : 'none'}
      {...(mark.dash === null ? {} : { strokeDasharray: mark.dash })}
    />
  );
}

function Whiskers({ shape }: { readonly shape: RadarShape }) {
  const { className } = cityStyle(shape.city.position);
  const lines = shape.whiskers.map(({ from, to }) => `M${from.x},${from.y}L${to.x},${to.y}`);
  if (lines.length === 0) return null;
  return <path className={`${className} ${styles.whisker}`} d={lines.join('')} />;
}

function Marks({ shape }: { readonly shape: RadarShape }) {
  const { className, mark } = cityStyle(shape.city.position);
  return shape.marks.map((place) => (
    <path
      key={place.node.slug}
      className={className}
      d={symbolPath(mark.shape, 62)}
      transform={`translate(${place.x} ${place.y})`}
      {...markPaint(place, mark.shape === 'ring')}
    />
  ));
}

/** A thin value is hollow; so is the sixth city's ring, which is then told by its smaller hole. */
function markPaint(place: RadarMark, ring: boolean) {
  if (place.state === 'thin')
    return { fill: 'var(--paper)', stroke: 'var(--city)', strokeWidth: 1.75 };
  if (ring) return { fill: 'var(--paper)', stroke: 'var(--city)', strokeWidth: 3.5 };
  return { fill: 'var(--city)', stroke: 'var(--paper)', strokeWidth: 1.25 };
}
