import { LIGHT_COLOURS, lightCityColour } from '../picture/colours';
import type { Face, PathShape, PictureShape, TextShape, WidthOf } from '../picture/shapes';
import { wrapLabel } from '../text-width';
import { LABEL, LANE_NAME } from '../timeline-label';
import type { PlacedEntry } from '../timeline-layout';
import type { TimelineDrawing } from './content';
import { lineShape } from './line-shapes';
import { markShapes } from './mark-shapes';
import { type Block, INNER_WIDTH, PAGE } from './page';

/** Where the places of the page's chart stand in this one, which is a little smaller. */
type Frame = {
  readonly scale: number;
  readonly across: (x: number) => number;
  readonly down: (y: number) => number;
  /** Below the last lane, in pixels of the page's chart. */
  readonly bottom: number;
};

const MARK_AREA = 90;
const SPAN = { half: 1.5, opacity: 0.55 } as const;
const SMALL = 12;

/** Events in lanes on one axis of time, as the page has them. */
export function timelineBlock(drawing: TimelineDrawing, top: number, widthOf: WidthOf): Block {
  const { geometry } = drawing;
  const scale = INNER_WIDTH / geometry.width;
  const frame: Frame = {
    scale,
    across: (x) => PAGE.margin + x * scale,
    down: (y) => top + y * scale,
    bottom: geometry.lanes.at(-1)?.bottom ?? geometry.plot.top,
  };
  return {
    shapes: [
      ...laneShapes(drawing, frame, widthOf),
      ...tickShapes(drawing, frame),
      ...stretchShapes(drawing, frame),
      ...publicationShapes(drawing, frame, widthOf),
      ...geometry.entries.flatMap((entry) => entryShapes(drawing, entry, frame, widthOf)),
    ],
    bottom: frame.down(geometry.height),
  };
}

type Written = { readonly face?: Face; readonly isQuiet?: boolean; readonly size?: number };

/** A text at a place of the page's chart. */
function textAt(
  { across, down, scale }: Frame,
  text: string,
  [x, y]: readonly [number, number],
  { face = 'regular', isQuiet = false, size = LABEL.size }: Written = {},
): TextShape {
  const fill = isQuiet ? LIGHT_COLOURS.soft : LIGHT_COLOURS.ink;
  const place = { x: across(x), y: down(y), anchor: 'start' } as const;
  return { kind: 'text', text, ...place, face, size: size * scale, fill };
}

function laneShapes(
  { geometry, lanes }: TimelineDrawing,
  frame: Frame,
  widthOf: WidthOf,
): readonly PictureShape[] {
  const { across, down, scale } = frame;
  return geometry.lanes.flatMap(({ top, bottom, from, to }, place): readonly PictureShape[] => {
    const { name = '', period = '' } = lanes[place] ?? {};
    const names = wrapLabel(name, LANE_NAME.size, LANE_NAME.width, (text, size) =>
      widthOf(text, 'bold', size),
    );
    const lineAt = (y: number) =>
      lineShape([across(0), down(y)], [across(geometry.width), down(y)], LIGHT_COLOURS.rule, 1.25);
    const firstLine = top + 8 + LANE_NAME.line;
    return [
      {
        kind: 'rectangle',
        x: across(from),
        y: down(top),
        width: (to - from) * scale,
        height: (bottom - top) * scale,
        fill: LIGHT_COLOURS.wash,
      },
      lineAt(top),
      lineAt(bottom),
      ...names.map((text, at) =>
        textAt(frame, text, [0, firstLine + at * LANE_NAME.line], { face: 'bold' }),
      ),
      textAt(frame, period, [0, firstLine + names.length * LANE_NAME.line], { isQuiet: true }),
    ];
  });
}

function tickShapes({ geometry, ticks }: TimelineDrawing, frame: Frame): readonly PictureShape[] {
  const { across, down, bottom } = frame;
  const { top } = geometry.plot;
  return geometry.ticks.flatMap(({ x }, at): readonly PictureShape[] => [
    lineShape([across(x), down(top)], [across(x), down(bottom)], LIGHT_COLOURS.rule, 1.25),
    textAt(frame, ticks[at] ?? '', [x + 6, top - 7], { isQuiet: true, size: SMALL }),
  ]);
}

/** Two lines where the axis changes its scale, and by how much. */
function stretchShapes(
  { geometry, stretch }: TimelineDrawing,
  frame: Frame,
): readonly PictureShape[] {
  const { across, down, bottom } = frame;
  if (geometry.stretch === null || stretch === null) return [];
  const { from, to } = geometry.stretch;
  const changes = [from, to].filter((x) => x < geometry.plot.right - 1);
  return [
    ...changes
      .flatMap((x) => [x - 2, x + 2])
      .map((x) =>
        lineShape([across(x), down(8)], [across(x), down(bottom)], LIGHT_COLOURS.edge, 1.25),
      ),
    textAt(frame, stretch, [from + 6, 11], { isQuiet: true, size: SMALL }),
  ];
}

/** When sources of scheduled events were published: what stands right of it lay ahead. */
function publicationShapes(
  { geometry, publications }: TimelineDrawing,
  frame: Frame,
  widthOf: WidthOf,
): readonly PictureShape[] {
  const { across, down, bottom } = frame;
  return publications.flatMap(({ x, text }): readonly PictureShape[] => {
    const left = Math.max(0, x - widthOf(text, 'regular', SMALL));
    const height = down(bottom + 6) - down(geometry.plot.top);
    const line: PathShape = {
      kind: 'path',
      path: `M0,0V${height}`,
      x: across(x),
      y: down(geometry.plot.top),
      scale: 1,
      fill: LIGHT_COLOURS.ink,
      isOutline: true,
      strokeWidth: 1.25,
      dash: '2 3',
    };
    return [line, textAt(frame, text, [left, bottom + 20], { isQuiet: true, size: SMALL })];
  });
}

/** An event: all that its date may mean, its mark, and its label beside them. */
function entryShapes(
  { events }: TimelineDrawing,
  { slug, x, y, span, side, edge, lines }: PlacedEntry,
  frame: Frame,
  widthOf: WidthOf,
): readonly PictureShape[] {
  const { position = 1, isScheduled = false } = events.get(slug) ?? {};
  const [left, right] = [frame.across(span.from), frame.across(span.to)];
  const bar: PathShape = {
    kind: 'path',
    path: `M${left},${-SPAN.half}H${right}V${SPAN.half}H${left}Z`,
    ...{ x: 0, y: frame.down(y), scale: 1 },
    fill: lightCityColour(position),
    isOutline: false,
    opacity: SPAN.opacity,
  };
  const texts = lines.flatMap(({ title, detail }, at): readonly TextShape[] => {
    const wide = (text: string) => widthOf(text, 'regular', LABEL.size);
    const gap = title === '' || detail === '' ? 0 : LABEL.size / 2;
    const start = side === 'left' ? edge - wide(title) - gap - wide(detail) : edge;
    const down = y + 4 + at * LABEL.line;
    return [
      ...(title === '' ? [] : [textAt(frame, title, [start, down])]),
      ...(detail === ''
        ? []
        : [textAt(frame, detail, [start + wide(title) + gap, down], { isQuiet: true })]),
    ];
  });
  const place = { x: frame.across(x), y: frame.down(y) };
  return [bar, ...markShapes(position, place, MARK_AREA, isScheduled), ...texts];
}
