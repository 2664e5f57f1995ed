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
  /** Names of its parts in the style sheet of another document. */
  readonly classes?: Classes;
};

type Classes = Readonly<Record<string, string | undefined>>;

/** Fewer axes than this have no shape to show; the bars say all there is. */
export const RADAR_LEAST_AXES = 3;

/** With more cities the tints mix and the bounds tangle: then the bars alone show bounds. */
const FEW_CITIES = 2;

/** The shape of several cities over the drivers, each axis from 0 to 100. */
export function RadarChart({ series, label, size = 'screen', classes = styles }: RadarChartProps) {
  if (series.nodes.length < RADAR_LEAST_AXES) return null;
  const layout = RADAR_LAYOUTS[size];
  const geometry = radarGeometry(series, layout);
  const few = geometry.shapes.length <= FEW_CITIES;
  return (
    <svg
      className={size === 'print' ? `${classes.radar} ${classes.print}` : classes.radar}
      viewBox={geometry.viewBox}
      width={geometry.width}
      height={geometry.height}
      role="img"
      aria-label={label}
    >
      <Frame geometry={geometry} classes={classes} />
      {geometry.shapes.map((shape) => (
        <Outline
          key={shape.city.slug}
          shape={shape}
          filled={shape.closed && few}
          classes={classes}
        />
      ))}
      {few &&
        geometry.shapes.map((shape) => (
          <Whiskers key={shape.city.slug} shape={shape} classes={classes} />
        ))}
      {geometry.shapes.map((shape) => (
        <Marks key={shape.city.slug} shape={shape} />
      ))}
      <Ticks geometry={geometry} size={layout.noteSize - 1} classes={classes} />
      {geometry.labels.map((axis) => (
        <AxisLabel key={axis.slug} axis={axis} layout={layout} classes={classes} />
      ))}
    </svg>
  );
}

type FrameProps = { readonly geometry: RadarGeometry; readonly classes: Classes };

function Frame({ geometry, classes }: FrameProps) {
  return (
    <>
      {geometry.rings.map((ring) => (
        <path
          key={ring.value}
          className={ring.value === 100 ? classes.rim : classes.grid}
          d={ring.outline}
        />
      ))}
      <path
        className={classes.grid}
        d={geometry.spokes.map((end) => `M0,0L${end.x},${end.y}`).join('')}
      />
    </>
  );
}

/** The scale, written once, between two axes where no mark can be. */
function Ticks({ geometry, size, classes }: FrameProps & { readonly size: number }) {
  return geometry.ticks.map(({ value, x, y }) => (
    <text key={value} className={classes.tick} x={x - 2} y={y - 2} textAnchor="end" fontSize={size}>
      {value}
    </text>
  ));
}

type AxisLabelProps = {
  readonly axis: RadarLabel;
  readonly layout: { readonly nameSize: number; readonly noteSize: number };
  readonly classes: Classes;
};

function AxisLabel({ axis, layout, classes }: AxisLabelProps) {
  return (
    <text textAnchor={axis.anchor}>
      {axis.lines.map((line) => (
        <tspan
          key={line.y}
          className={line.note ? classes.note : classes.name}
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

type ShapeProps = { readonly shape: RadarShape; readonly classes: Classes };

function Outline({ shape, filled, classes }: ShapeProps & { readonly filled: boolean }) {
  const { className, mark } = cityStyle(shape.city.position);
  return (
    <path
      className={`${className} ${classes.outline}`}
      d={shape.outline}
      fill={filled ? 'var(--city)' : 'none'}
      {...(mark.dash === null ? {} : { strokeDasharray: mark.dash })}
    />
  );
}

function Whiskers({ shape, classes }: ShapeProps) {
  const { className } = cityStyle(shape.city.position);
  const lines = shape.whiskers.map(({ from, to }) => `M${from.x},${from.y}L${to.x},${to.y}`);
  if (lines.length === 0) return null;
  return <path className={`${className} ${classes.whisker}`} d={lines.join('')} />;
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
