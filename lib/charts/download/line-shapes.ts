import { LIGHT_COLOURS } from '../picture/colours';
import type { LineShape, TextShape } from '../picture/shapes';

/** A quiet text of a chart, such as a number of its scale. */
export function quietText(text: string, x: number, y: number, anchor: TextShape['anchor']) {
  const fill = LIGHT_COLOURS.soft;
  return { kind: 'text', text, x, y, face: 'regular', size: 14, anchor, fill } as const;
}

/** The name of a line of a chart. */
export function nameText(text: string, x: number, y: number, isBold = true): TextShape {
  const face = isBold ? 'bold' : 'regular';
  const fill = LIGHT_COLOURS.ink;
  return { kind: 'text', text, x, y, face, size: isBold ? 17 : 16, anchor: 'start', fill };
}

/** A line of a chart from one place to another. */
export function lineShape(
  from: LineShape['from'],
  to: LineShape['to'],
  stroke: string,
  width: number,
): LineShape {
  return { kind: 'line', from, to, stroke, width };
}
