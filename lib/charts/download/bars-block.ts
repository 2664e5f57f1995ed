import type { ChartPoint, ChartSeries } from '../chart-series';
import { LIGHT_COLOURS, lightCityColour } from '../picture/colours';
import type { PictureShape, WidthOf } from '../picture/shapes';
import { wrapLabel } from '../text-width';
import { type Block, PAGE } from './page';

/** Where the parts of a row stand: names, tracks, values. */
const TRACK = { from: 300, to: 820 } as const;
const TICKS = [0, 25, 50, 75, 100] as const;
const LABEL = { size: 18, line: 23, width: TRACK.from - PAGE.margin - 24 } as const;
const VALUE_SIZE = 16;
const TICK_SIZE = 14;
const CELL = 32;
const BAR = 16;
const ROW_GAP = 16;

/** Bars of every city for every node on the scale 0 to 100, with bounds below them. */
export function barsBlock(series: ChartSeries, top: number, widthOf: WidthOf): Block {
  const first = top + 24;
  let y = first;
  const rows: PictureShape[] = [];
  for (const [at, node] of series.nodes.entries()) {
    const lines = wrapLabel(node.label, LABEL.size, LABEL.width, (text, size) =>
      widthOf(text, 'bold', size),
    );
    const points = series.points[at] ?? [];
    const height = Math.max(lines.length * LABEL.line, points.length * CELL);
    rows.push(
      ...lines.map(
        (text, line): PictureShape => ({
          kind: 'text',
          text,
          x: PAGE.margin,
          y: y + (line + 0.75) * LABEL.line,
          face: 'bold',
          size: LABEL.size,
          anchor: 'start',
          fill: LIGHT_COLOURS.ink,
        }),
      ),
    );
    rows.push(...points.flatMap((point, city) => pointShapes(point, y + city * CELL)));
    y += height + ROW_GAP;
  }
  const bottom = y - ROW_GAP;
  return { shapes: [...tickShapes(first, bottom, widthOf), ...rows], bottom };
}

function placeOf(value: number): number {
  return TRACK.from + ((TRACK.to - TRACK.from) * value) / 100;
}

function tickShapes(top: number, bottom: number, widthOf: WidthOf): readonly PictureShape[] {
  return TICKS.flatMap((value): readonly PictureShape[] => {
    const [x, text] = [placeOf(value), String(value)];
    return [
      {
        kind: 'line',
        from: [x, top - 6],
        to: [x, bottom],
        stroke: LIGHT_COLOURS.rule,
        width: 1.25,
      },
      {
        kind: 'text',
        text,
        x: x - widthOf(text, 'regular', TICK_SIZE) / 2,
        y: top - 12,
        face: 'regular',
        size: TICK_SIZE,
        anchor: 'start',
        fill: LIGHT_COLOURS.soft,
      },
    ];
  });
}

function pointShapes(point: ChartPoint, top: number): readonly PictureShape[] {
  return [
    ...barShapes(point, top + 3),
    ...boundsShapes(point, top + BAR + 8),
    {
      kind: 'text',
      text: point.valueText,
      x: PAGE.width - PAGE.margin,
      y: top + 3 + BAR / 2 + VALUE_SIZE * 0.36,
      face: 'regular',
      size: VALUE_SIZE,
      anchor: 'end',
      fill: LIGHT_COLOURS.ink,
    },
  ];
}

/** The bar; hatched where it rests on too little, and a hatched slot where there is nothing. */
function barShapes(point: ChartPoint, y: number): readonly PictureShape[] {
  const colour = lightCityColour(point.city.position);
  const bar = { kind: 'rectangle', x: TRACK.from, y, height: BAR } as const;
  if (point.state === 'missing') {
    return [{ ...bar, width: TRACK.to - TRACK.from, fill: { hatch: LIGHT_COLOURS.edge } }];
  }
  if (point.value === null) return [];
  const width = placeOf(point.value) - TRACK.from;
  if (point.state === 'scored') return [{ ...bar, width, fill: colour }];
  return [{ ...bar, width, fill: { hatch: colour }, stroke: colour }];
}

/** A thin line from the lowest to the highest score that is possible. */
function boundsShapes({ bounds }: ChartPoint, y: number): readonly PictureShape[] {
  if (bounds === null || bounds.lower === bounds.upper) return [];
  const [low, high] = [placeOf(bounds.lower), placeOf(bounds.upper)];
  const line = { kind: 'line', stroke: LIGHT_COLOURS.ink, width: 1.5 } as const;
  return [
    { ...line, from: [low, y], to: [high, y] },
    { ...line, from: [low, y - 3], to: [low, y + 3] },
    { ...line, from: [high, y - 3], to: [high, y + 3] },
  ];
}
