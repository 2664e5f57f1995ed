import { LIGHT_COLOURS, lightCityColour } from '../picture/colours';
import type { PathShape, PictureShape, WidthOf } from '../picture/shapes';
import { MAP_TICKS, weightMapLayout } from '../weight-map-layout';
import type { MapDrawing } from './content';
import { lineShape, nameText, quietText } from './line-shapes';
import { markShapes } from './mark-shapes';
import { type Block, PAGE } from './page';

const SIDE = 480;
const LEFT = (PAGE.width - SIDE) / 2;
const MARK_AREA = 220;
const CROSS = 9;

/** Who leads where over the weights of two drivers, in the colours of both cities. */
export function mapBlock(drawing: MapDrawing, top: number, widthOf: WidthOf): Block {
  const { map, axes, stated } = drawing;
  const layout = weightMapLayout(map, SIDE);
  const upper = top + 34;
  const lower = upper + SIDE;
  const positionOf = (slug: string) =>
    drawing.pair.find((city) => city.slug === slug)?.position ?? 1;
  const path = (data: string) =>
    ({ kind: 'path', path: data, x: LEFT, y: upper, scale: 1 }) as const;
  const areas = layout.regions.flatMap(({ city, corners }): readonly PathShape[] => {
    const area = path(`M${corners.map((corner) => corner.join(',')).join('L')}Z`);
    const fill = lightCityColour(positionOf(city));
    return [
      { ...area, fill, isOutline: false, opacity: 0.2 },
      { ...area, fill, isOutline: true, strokeWidth: 1.5 },
    ];
  });
  const grid = layout.grid.map(
    (line): PathShape => ({
      ...path(line),
      fill: LIGHT_COLOURS.rule,
      isOutline: true,
      strokeWidth: 1.25,
    }),
  );
  const marks = layout.regions.flatMap(({ city, mark }) => {
    if (mark === null) return [];
    const place = { x: LEFT + mark[0], y: upper + mark[1] };
    return markShapes(positionOf(city), place, MARK_AREA, false);
  });
  const [x, y] = [LEFT + layout.stated.at[0], upper + layout.stated.at[1]];
  return {
    shapes: [
      ...grid,
      ...areas,
      ...tickShapes(drawing, upper, widthOf),
      ...marks,
      lineShape([x - CROSS, y], [x + CROSS, y], LIGHT_COLOURS.ink, 3),
      lineShape([x, y - CROSS], [x, y + CROSS], LIGHT_COLOURS.ink, 3),
      nameText(stated, x + CROSS + 4, y + (layout.stated.isBelow ? 22 : -8), false),
      nameText(axes.y, LEFT, upper - 14, false),
      nameText(axes.x, LEFT + SIDE - widthOf(axes.x, 'regular', 16), lower + 48, false),
    ],
    bottom: lower + 56,
  };
}

function tickShapes(
  { percents }: MapDrawing,
  upper: number,
  widthOf: WidthOf,
): readonly PictureShape[] {
  return MAP_TICKS.flatMap((share, at): readonly PictureShape[] => {
    const text = percents[at] ?? '';
    const x = LEFT + share * SIDE - widthOf(text, 'regular', 14) / 2;
    return [
      quietText(text, x, upper + SIDE + 22, 'start'),
      ...(share === 0 ? [] : [quietText(text, LEFT - 10, upper + (1 - share) * SIDE + 5, 'end')]),
    ];
  });
}
