import { cityMark } from '../city-mark';
import { LIGHT_COLOURS, lightCityColour } from '../picture/colours';
import type { PathShape } from '../picture/shapes';
import type { Place } from '../radar-geometry';
import { symbolPath } from '../symbol-path';

/** The mark of a city at a place; a hollow one is for a value that rests on too little. */
export function markShapes(
  position: number,
  place: Place,
  area: number,
  isHollow: boolean,
): readonly PathShape[] {
  const { shape } = cityMark(position);
  const path = symbolPath(shape, area);
  const mark = { kind: 'path', path, ...place, scale: 1 } as const;
  const fill = lightCityColour(position);
  const paper = LIGHT_COLOURS.paper;
  if (!isHollow && shape !== 'ring') {
    return [
      { ...mark, fill, isOutline: false },
      { ...mark, fill: paper, isOutline: true, strokeWidth: 1 },
    ];
  }
  return [
    { ...mark, fill: paper, isOutline: false },
    { ...mark, fill, isOutline: true, strokeWidth: isHollow ? 2 : 3.5 },
  ];
}
