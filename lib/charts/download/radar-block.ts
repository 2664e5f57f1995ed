import type { ChartSeries } from '../chart-series';
import { cityMark } from '../city-mark';
import { LIGHT_COLOURS, lightCityColour } from '../picture/colours';
import type { PathShape, PictureShape, WidthOf } from '../picture/shapes';
import { type Place, type RadarGeometry, type RadarShape, radarGeometry } from '../radar-geometry';
import type { RadarLabel } from '../radar-labels';
import { markShapes } from './mark-shapes';
import { type Block, PAGE } from './page';

const LAYOUT = { radius: 210, nameSize: 19, noteSize: 15, labelWidth: 190 } as const;
const TICK_SIZE = 14;
const MARK_AREA = 130;

/** With more cities tints mix and bounds tangle, as on the page. */
const FEW_CITIES = 2;

/** The cities as shapes over the drivers, in the middle of the page. */
export function radarBlock(series: ChartSeries, top: number, widthOf: WidthOf): Block {
  const geometry = radarGeometry(series, LAYOUT);
  const [left = 0, upper = 0] = geometry.viewBox.split(' ').map(Number);
  const centre = {
    x: (PAGE.width - geometry.width) / 2 - left,
    y: top - upper,
  };
  const few = geometry.shapes.length <= FEW_CITIES;
  return {
    shapes: [
      ...frameShapes(geometry, centre),
      ...geometry.shapes.flatMap((shape) => outlineShapes(shape, centre, few)),
      ...(few ? geometry.shapes.flatMap((shape) => whiskerShapes(shape, centre)) : []),
      ...geometry.shapes.flatMap(({ city, marks }) =>
        marks.flatMap(({ state, ...place }) =>
          markShapes(city.position, moved(place, centre), MARK_AREA, state === 'thin'),
        ),
      ),
      ...geometry.labels.flatMap((label) => labelShapes(label, centre, widthOf)),
    ],
    bottom: top + geometry.height,
  };
}

function moved(place: Place, by: Place): Place {
  return { x: place.x + by.x, y: place.y + by.y };
}

function pathAt(
  path: string,
  centre: Place,
): Pick<PathShape, 'kind' | 'path' | 'x' | 'y' | 'scale'> {
  return { kind: 'path', path, ...centre, scale: 1 };
}

function frameShapes(
  { rings, spokes, ticks }: RadarGeometry,
  centre: Place,
): readonly PictureShape[] {
  const spokePath = spokes.map(({ x, y }) => `M0,0L${x},${y}`).join('');
  return [
    ...[...rings.map(({ outline }) => outline), spokePath].map(
      (path): PictureShape => ({
        ...pathAt(path, centre),
        fill: LIGHT_COLOURS.rule,
        isOutline: true,
        strokeWidth: 1.25,
      }),
    ),
    ...ticks.map(
      ({ value, x, y }): PictureShape => ({
        kind: 'text',
        text: String(value),
        x: centre.x + x - 3,
        y: centre.y + y - 3,
        face: 'regular',
        size: TICK_SIZE,
        anchor: 'end',
        fill: LIGHT_COLOURS.soft,
      }),
    ),
  ];
}

function outlineShapes(shape: RadarShape, centre: Place, few: boolean): readonly PictureShape[] {
  if (shape.outline === '') return [];
  const path = pathAt(shape.outline, centre);
  const { position } = shape.city;
  const fill = lightCityColour(position);
  const { dash } = cityMark(position);
  return [
    ...(shape.closed && few ? [{ ...path, fill, isOutline: false, opacity: 0.08 }] : []),
    { ...path, fill, isOutline: true, strokeWidth: 2.5, ...(dash === null ? {} : { dash }) },
  ];
}

function whiskerShapes({ whiskers, city }: RadarShape, centre: Place): readonly PictureShape[] {
  return whiskers.map(({ from, to }) => {
    const [start, end] = [moved(from, centre), moved(to, centre)];
    return {
      kind: 'line',
      from: [start.x, start.y],
      to: [end.x, end.y],
      stroke: lightCityColour(city.position),
      width: 1.5,
    };
  });
}

function labelShapes(label: RadarLabel, centre: Place, widthOf: WidthOf): readonly PictureShape[] {
  return label.lines.map(({ text, y, note }) => {
    const face = note ? 'regular' : 'bold';
    const size = note ? LAYOUT.noteSize : LAYOUT.nameSize;
    const x = centre.x + label.x;
    const isMiddle = label.anchor === 'middle';
    return {
      kind: 'text',
      text,
      x: isMiddle ? x - widthOf(text, face, size) / 2 : x,
      y: centre.y + y,
      face,
      size,
      anchor: label.anchor === 'end' ? 'end' : 'start',
      fill: note ? LIGHT_COLOURS.soft : LIGHT_COLOURS.ink,
    };
  });
}
