import type { ChartCity } from '../chart-series';
import { LIGHT_COLOURS } from '../picture/colours';
import type { PictureShape, WidthOf } from '../picture/shapes';
import { wrapLabel } from '../text-width';
import { barsBlock } from './bars-block';
import type { ChartContent, ChartDrawing } from './content';
import { gapBlock } from './gap-block';
import { mapBlock } from './map-block';
import { markShapes } from './mark-shapes';
import { type Block, INNER_WIDTH, PAGE } from './page';
import { radarBlock } from './radar-block';
import { rankingBlock } from './ranking-block';
import { ranksBlock } from './ranks-block';
import { scatterBlock } from './scatter-block';
import { stripBlock } from './strip-block';
import { timelineBlock } from './timeline-block';

/** A whole chart, as high as it needs to be. */
export type ChartLayout = Block & { readonly width: number; readonly height: number };

const TITLE = { size: 26, line: 34 } as const;
const NOTE = { size: 15, line: 22 } as const;
const KEY = { size: 18, line: 30, mark: 26, gap: 28 } as const;

/** Everything of a chart and its place: title, key, the chart, and below it what it rests on. */
export function chartLayout(content: ChartContent, widthOf: WidthOf): ChartLayout {
  const title = titleBlock(content.title, widthOf);
  const key = keyBlock(citiesOf(content), title.bottom + 6, widthOf);
  const chart = drawingBlock(content, key.bottom + 20, widthOf);
  const notes = notesBlock(content.notes, chart.bottom + 28, widthOf);
  const height = Math.ceil(notes.bottom + PAGE.margin / 2);
  return {
    shapes: [title, key, chart, notes].flatMap(({ shapes }) => shapes),
    bottom: height,
    width: PAGE.width,
    height,
  };
}

function citiesOf(drawing: ChartDrawing): readonly ChartCity[] {
  if ('pair' in drawing) return drawing.pair;
  if ('cities' in drawing) return drawing.cities;
  return 'series' in drawing ? drawing.series.cities : [];
}

function drawingBlock(drawing: ChartDrawing, top: number, widthOf: WidthOf): Block {
  switch (drawing.kind) {
    case 'radar':
      return radarBlock(drawing.series, top, widthOf);
    case 'bars':
      return barsBlock(drawing.series, top, widthOf);
    case 'gap':
      return gapBlock(drawing, top, widthOf);
    case 'ranking':
      return rankingBlock(drawing, top, widthOf);
    case 'ranks':
      return ranksBlock(drawing, top, widthOf);
    case 'strips':
      return stripBlock(drawing.lines, top, widthOf);
    case 'scatter':
      return scatterBlock(drawing, top, widthOf);
    case 'map':
      return mapBlock(drawing, top, widthOf);
    case 'timeline':
      return timelineBlock(drawing, top, widthOf);
  }
}

function titleBlock(title: string, widthOf: WidthOf): Block {
  const lines = wrapLabel(title, TITLE.size, INNER_WIDTH, (text, size) =>
    widthOf(text, 'bold', size),
  );
  return {
    shapes: lines.map((text, at) => ({
      kind: 'text',
      text,
      x: PAGE.margin,
      y: PAGE.margin + TITLE.size + at * TITLE.line,
      face: 'bold',
      size: TITLE.size,
      anchor: 'start',
      fill: LIGHT_COLOURS.ink,
    })),
    bottom: PAGE.margin + lines.length * TITLE.line,
  };
}

/** The cities with their marks, side by side as far as there is room. */
function keyBlock(cities: readonly ChartCity[], top: number, widthOf: WidthOf): Block {
  if (cities.length === 0) return { shapes: [], bottom: top };
  const shapes: PictureShape[] = [];
  let [x, y]: [number, number] = [PAGE.margin, top];
  for (const { name, position } of cities) {
    const width = KEY.mark + widthOf(name, 'regular', KEY.size);
    if (x > PAGE.margin && x + width > PAGE.width - PAGE.margin) {
      [x, y] = [PAGE.margin, y + KEY.line];
    }
    const middle = y + KEY.line / 2;
    shapes.push(...markShapes(position, { x: x + 8, y: middle }, 130, false), {
      kind: 'text',
      text: name,
      x: x + KEY.mark,
      y: middle + KEY.size * 0.36,
      face: 'regular',
      size: KEY.size,
      anchor: 'start',
      fill: LIGHT_COLOURS.ink,
    });
    x += width + KEY.gap;
  }
  return { shapes, bottom: y + KEY.line };
}

function notesBlock(notes: readonly string[], top: number, widthOf: WidthOf): Block {
  const lines = notes.flatMap((note) =>
    wrapLabel(note, NOTE.size, INNER_WIDTH, (text, size) => widthOf(text, 'regular', size)),
  );
  const [from, to] = [[PAGE.margin, top] as const, [PAGE.width - PAGE.margin, top] as const];
  return {
    shapes: [
      { kind: 'line', from, to, stroke: LIGHT_COLOURS.rule, width: 1.5 },
      ...lines.map(
        (text, at): PictureShape => ({
          kind: 'text',
          text,
          x: PAGE.margin,
          y: top + 8 + (at + 0.75) * NOTE.line,
          face: 'regular',
          size: NOTE.size,
          anchor: 'start',
          fill: LIGHT_COLOURS.soft,
        }),
      ),
    ],
    bottom: top + 8 + lines.length * NOTE.line,
  };
}
