import { scaleLinear } from 'd3-scale';
import { curveLinearClosed, lineRadial } from 'd3-shape';
import type { ChartCity, ChartNode, ChartPoint, ChartSeries, PointState } from './chart-series';
import { toPixels } from './pixels';
import { type RadarLabel, type RadarLayout, radarLabels, viewBoxAround } from './radar-labels';

/** A place in the drawing, in pixels, the centre of the radar at 0, 0, y downwards. */
export type Place = { readonly x: number; readonly y: number };

/** A score as a mark on its axis. */
export type RadarMark = Place & { readonly state: PointState; readonly node: ChartNode };

/** Bounds as a line beside the axis. */
export type RadarWhisker = { readonly from: Place; readonly to: Place };

/** One city on the radar. */
export type RadarShape = {
  readonly city: ChartCity;
  /** SVG path data; parts of it where an axis has no value. Empty: no two neighbours have one. */
  readonly outline: string;
  /** Whether the outline closes: only then can it be filled. */
  readonly closed: boolean;
  readonly marks: readonly RadarMark[];
  readonly whiskers: readonly RadarWhisker[];
};

export type RadarGeometry = {
  readonly viewBox: string;
  readonly width: number;
  readonly height: number;
  readonly rings: readonly { readonly value: number; readonly outline: string }[];
  readonly spokes: readonly Place[];
  /** Where the scale is written: on the rings, half-way between the last axis and the first. */
  readonly ticks: readonly (Place & { readonly value: number })[];
  readonly labels: readonly RadarLabel[];
  readonly shapes: readonly RadarShape[];
};

/** Values at which a ring is drawn; the scale is 0 to 100 whatever the data. */
const RINGS = [25, 50, 75, 100] as const;

/** Values that are written on their ring. */
const TICKS = [50, 100] as const;

/** Distance between the bounds of two cities on one axis. */
const WHISKER_STEP = 3.5;

/**
 * Where everything of a radar stands. Axes start at the top and go round with the clock; the scale
 * is fixed at 0 to 100; a missing value leaves a gap and is never drawn as 0.
 */
export function radarGeometry(series: ChartSeries, layout: RadarLayout): RadarGeometry {
  const scale = scaleLinear([0, 100], [0, layout.radius]);
  const angles = series.nodes.map((_, index) => (2 * Math.PI * index) / series.nodes.length);
  const labels = radarLabels(series, angles, layout);
  return {
    ...viewBoxAround(labels, layout),
    rings: RINGS.map((value) => ({
      value,
      outline: closedOutline(angles.map((angle) => [angle, scale(value)])),
    })),
    spokes: angles.map((angle) => placeAt(angle, layout.radius)),
    ticks: TICKS.map((value) => ({
      value,
      ...placeAt(-Math.PI / angles.length, scale(value) * Math.cos(Math.PI / angles.length)),
    })),
    labels,
    shapes: series.cities.map((city, index) => {
      const points = series.points.flatMap((row) => row[index] ?? []);
      const shift = (index - (series.cities.length - 1) / 2) * WHISKER_STEP;
      return radarShape(city, points, angles, scale, shift);
    }),
  };
}

/** The place at an angle (from the top, with the clock) and a distance from the centre. */
export function placeAt(angle: number, distance: number, shift = 0): Place {
  return {
    x: toPixels(Math.sin(angle) * distance + Math.cos(angle) * shift),
    y: toPixels(-Math.cos(angle) * distance + Math.sin(angle) * shift),
  };
}

function radarShape(
  city: ChartCity,
  points: readonly ChartPoint[],
  angles: readonly number[],
  scale: (value: number) => number,
  shift: number,
): RadarShape {
  const corners = points.map((point, index): [number, number] | null =>
    point.value === null ? null : [angles[index] ?? 0, scale(point.value)],
  );
  const closed = corners.every((corner) => corner !== null);
  return {
    city,
    closed,
    outline: closed ? closedOutline(corners) : openOutline(corners),
    marks: points.flatMap((point, index) =>
      point.value === null
        ? []
        : {
            ...placeAt(angles[index] ?? 0, scale(point.value)),
            state: point.state,
            node: point.node,
          },
    ),
    whiskers: points.flatMap((point, index) =>
      point.bounds === null || point.bounds.lower === point.bounds.upper
        ? []
        : {
            from: placeAt(angles[index] ?? 0, scale(point.bounds.lower), shift),
            to: placeAt(angles[index] ?? 0, scale(point.bounds.upper), shift),
          },
    ),
  };
}

function closedOutline(corners: readonly (readonly [number, number])[]): string {
  const line = lineRadial<readonly [number, number]>()
    .angle(([angle]) => angle)
    .radius(([, radius]) => radius)
    .curve(curveLinearClosed);
  return line([...corners]) ?? '';
}

/** Lines between neighbours that both have a value, the last and the first being neighbours too. */
function openOutline(corners: readonly (readonly [number, number] | null)[]): string {
  const gap = corners.indexOf(null);
  const fromGap = [...corners.slice(gap), ...corners.slice(0, gap)];
  const line = lineRadial<readonly [number, number] | null>()
    .angle((corner) => corner?.[0] ?? 0)
    .radius((corner) => corner?.[1] ?? 0)
    .defined((corner) => corner !== null);
  return line(fromGap) ?? '';
}
