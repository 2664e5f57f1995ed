import { cityMark } from '../city-mark';
import { symbolPath } from '../symbol-path';
import { LIGHT_COLOURS, lightCityColour } from './colours';
import type { PictureCity, PictureContent } from './content';
import { cutText } from './fit';
import type { Face, PictureShape, WidthOf } from './shapes';

const AREA = { left: 64, right: 424, top: 312, bottom: 560 } as const;
const NAME_INDENT = 38;

/** The cities with their large figures: two with room for bounds, more one to a line. */
export function cityShapes(
  { cities, display }: PictureContent,
  widthOf: WidthOf,
): readonly PictureShape[] {
  const row = (AREA.bottom - AREA.top) / Math.max(1, cities.length);
  return cities.flatMap((city, at) => {
    const top = AREA.top + row * at;
    return cities.length > 2
      ? lineShapes(city, top, row, display, widthOf)
      : blockShapes(city, top, display, widthOf);
  });
}

const NAME_SIZE = 30;
const FIGURE_SIZE = 60;
const DETAIL_SIZE = 21;

function blockShapes(
  city: PictureCity,
  top: number,
  display: Face,
  widthOf: WidthOf,
): readonly PictureShape[] {
  const [name, figure] = [top + 32, top + 98];
  const x = AREA.left;
  const detail = x + widthOf(city.figure, display, FIGURE_SIZE) + 16;
  return [
    markShape(city, name - NAME_SIZE * 0.36, 1.5),
    nameShape(city, name, NAME_SIZE, AREA.right - x - NAME_INDENT, widthOf),
    figureShape(city, x, figure, FIGURE_SIZE, 'start', display),
    {
      kind: 'text',
      x: detail,
      y: figure,
      text: cutText(city.detail, DETAIL_SIZE, AREA.right - detail, { face: 'regular', widthOf }),
      face: 'regular',
      size: DETAIL_SIZE,
      anchor: 'start',
      fill: LIGHT_COLOURS.soft,
    },
  ];
}

function lineShapes(
  city: PictureCity,
  top: number,
  row: number,
  display: Face,
  widthOf: WidthOf,
): readonly PictureShape[] {
  const size = Math.min(28, row * 0.6);
  const figureSize = Math.min(40, row * 0.78);
  const middle = top + row / 2;
  const limit =
    AREA.right - AREA.left - NAME_INDENT - 16 - widthOf(city.figure, display, figureSize);
  return [
    markShape(city, middle, 1.2),
    nameShape(city, middle + size * 0.36, size, limit, widthOf),
    figureShape(city, AREA.right, middle + figureSize * 0.35, figureSize, 'end', display),
  ];
}

/** Area of a mark before it is scaled, in square pixels. */
const MARK_AREA = 200;

function markShape({ position }: PictureCity, y: number, scale: number): PictureShape {
  const { shape } = cityMark(position);
  return {
    kind: 'path',
    path: symbolPath(shape, MARK_AREA),
    x: AREA.left + 12,
    y,
    scale,
    fill: lightCityColour(position),
    isOutline: shape === 'ring',
  };
}

function nameShape(
  { name }: PictureCity,
  y: number,
  size: number,
  limit: number,
  widthOf: WidthOf,
): PictureShape {
  return {
    kind: 'text',
    x: AREA.left + NAME_INDENT,
    y,
    text: cutText(name, size, limit, { face: 'bold', widthOf }),
    face: 'bold',
    size,
    anchor: 'start',
    fill: LIGHT_COLOURS.ink,
  };
}

function figureShape(
  { figure }: PictureCity,
  x: number,
  y: number,
  size: number,
  anchor: 'start' | 'end',
  face: Face,
): PictureShape {
  return { kind: 'text', x, y, text: figure, face, size, anchor, fill: LIGHT_COLOURS.ink };
}
