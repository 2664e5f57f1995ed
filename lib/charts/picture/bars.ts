import type { ChartNode, ChartPoint, ChartSeries } from '../chart-series';
import { LIGHT_COLOURS, lightCityColour } from './colours';
import { fitText } from './fit';
import type { PictureShape, WidthOf } from './shapes';

/** Where the bars stand: labels, track and values side by side, in pixels of the picture. */
const AREA = { left: 476, track: 640, trackEnd: 1044, right: 1136, top: 330, bottom: 562 } as const;

/** As many drivers as can be read in a picture; the others are counted. */
export const MOST_DRIVERS = 6;

const LABEL_SIZES = [24, 22, 20, 18];
const VALUE_SIZE = 20;
const TICK_SIZE = 18;
const TICKS = [0, 50, 100] as const;

/** A bar and the room for its bounds, at most. */
const MOST_CELL = 32;
/** Below this a value in figures beside its bar could not be read. */
const LEAST_CELL_WITH_VALUE = 20;
/** Below this bounds below a bar would touch the next. */
const LEAST_CELL_WITH_BOUNDS = 12;
const GAP_SHARE = 0.2;

/** Bars of the drivers of every city on the scale 0 to 100. */
export function barShapes(series: ChartSeries, widthOf: WidthOf): readonly PictureShape[] {
  const nodes = series.nodes.slice(0, MOST_DRIVERS);
  const row = (AREA.bottom - AREA.top) / Math.max(1, nodes.length);
  const cell = Math.min(MOST_CELL, (row * (1 - GAP_SHARE)) / Math.max(1, series.cities.length));
  return [
    ...TICKS.flatMap(tickShapes),
    ...nodes.flatMap((node, at) => {
      const points = series.points[at] ?? [];
      const middle = AREA.top + row * (at + 0.5);
      const top = middle - (cell * points.length) / 2;
      return [
        labelShape(node, middle, widthOf),
        ...points.flatMap((point, city) => pointShapes(point, top + cell * city, cell, widthOf)),
      ];
    }),
  ];
}

function placeOf(value: number): number {
  return AREA.track + ((AREA.trackEnd - AREA.track) * value) / 100;
}

function tickShapes(value: number): readonly PictureShape[] {
  const x = placeOf(value);
  const from = [x, AREA.top] as const;
  const to = [x, AREA.bottom] as const;
  const text = String(value);
  // The figure stands in the middle over its line: half its width is guessed, as figures are alike.
  const half = (text.length * TICK_SIZE * 0.55) / 2;
  return [
    { kind: 'line', from, to, stroke: LIGHT_COLOURS.rule, width: 1.5 },
    {
      kind: 'text',
      text,
      x: x - half,
      y: AREA.top - 9,
      face: 'regular',
      size: TICK_SIZE,
      anchor: 'start',
      fill: LIGHT_COLOURS.soft,
    },
  ];
}

function labelShape({ label }: ChartNode, middle: number, widthOf: WidthOf): PictureShape {
  const limit = AREA.track - AREA.left - 16;
  const { text, size } = fitText(label, LABEL_SIZES, limit, { face: 'bold', widthOf });
  return {
    kind: 'text',
    x: AREA.left,
    y: middle + size * 0.36,
    text,
    face: 'bold',
    size,
    anchor: 'start',
    fill: LIGHT_COLOURS.ink,
  };
}

function pointShapes(
  point: ChartPoint,
  top: number,
  cell: number,
  widthOf: WidthOf,
): readonly PictureShape[] {
  const height = cell * (cell < LEAST_CELL_WITH_BOUNDS ? 0.72 : 0.54);
  const hasValue = cell >= LEAST_CELL_WITH_VALUE;
  const written = hasValue ? widthOf(point.valueText, 'regular', VALUE_SIZE) + 12 : 0;
  return [
    ...trackShapes(point, top + cell * 0.08, height, AREA.right - written),
    ...(cell < LEAST_CELL_WITH_BOUNDS ? [] : boundsShapes(point, top, cell)),
    ...(hasValue ? [valueShape(point, top, cell)] : []),
  ];
}

/** The bar, or a hatched slot for nothing at all, which ends where its words begin. */
function trackShapes(
  point: ChartPoint,
  y: number,
  height: number,
  end: number,
): readonly PictureShape[] {
  const colour = lightCityColour(point.city.position);
  const x = AREA.track;
  if (point.state === 'missing') {
    const fill = { hatch: LIGHT_COLOURS.edge };
    const width = Math.min(AREA.trackEnd, end) - x;
    return [{ kind: 'rectangle', x, y, width, height, fill }];
  }
  if (point.value === null) return [];
  const width = placeOf(point.value) - x;
  if (point.state === 'scored') return [{ kind: 'rectangle', x, y, width, height, fill: colour }];
  return [{ kind: 'rectangle', x, y, width, height, fill: { hatch: colour }, stroke: colour }];
}

/** A thin line from the lowest to the highest score, below the bar. */
function boundsShapes({ bounds }: ChartPoint, top: number, cell: number): readonly PictureShape[] {
  if (bounds === null || bounds.lower === bounds.upper) return [];
  const y = top + cell * 0.78;
  const tip = cell * 0.1;
  const [low, high] = [placeOf(bounds.lower), placeOf(bounds.upper)];
  return (
    [
      [[low, y] as const, [high, y] as const],
      [[low, y - tip] as const, [low, y + tip] as const],
      [[high, y - tip] as const, [high, y + tip] as const],
    ] as const
  ).map(([from, to]) => ({ kind: 'line', from, to, stroke: LIGHT_COLOURS.ink, width: 1.75 }));
}

function valueShape(point: ChartPoint, top: number, cell: number): PictureShape {
  return {
    kind: 'text',
    x: AREA.right,
    y: top + cell * 0.35 + VALUE_SIZE * 0.36,
    text: point.valueText,
    face: 'regular',
    size: VALUE_SIZE,
    anchor: 'end',
    fill: point.state === 'missing' ? LIGHT_COLOURS.soft : LIGHT_COLOURS.ink,
  };
}
