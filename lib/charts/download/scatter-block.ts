import { LIGHT_COLOURS } from '../picture/colours';
import type { PictureShape, WidthOf } from '../picture/shapes';
import { symbolPath } from '../symbol-path';
import type { ScatterDrawing } from './content';
import { lineShape, quietText } from './line-shapes';
import type { Block } from './page';

const PLOT = { left: 100, width: 760, height: 480 } as const;
const TICKS = [0, 25, 50, 75, 100] as const;
const DOT_AREA = 40;

/** Every city a dot, half transparent, so that places with many are darker. */
export function scatterBlock({ axes, dots }: ScatterDrawing, top: number, widthOf: WidthOf): Block {
  const upper = top + 30;
  const lower = upper + PLOT.height;
  const acrossOf = (score: number) => PLOT.left + (score / 100) * PLOT.width;
  const upOf = (score: number) => lower - (score / 100) * PLOT.height;
  const grid = TICKS.flatMap((value): readonly PictureShape[] => {
    const [x, y, text] = [acrossOf(value), upOf(value), String(value)];
    return [
      lineShape([x, upper], [x, lower], LIGHT_COLOURS.rule, 1.25),
      lineShape([PLOT.left, y], [PLOT.left + PLOT.width, y], LIGHT_COLOURS.rule, 1.25),
      quietText(text, x - widthOf(text, 'regular', 14) / 2, lower + 22, 'start'),
      quietText(text, PLOT.left - 10, y + 5, 'end'),
    ];
  });
  const circle = symbolPath('circle', DOT_AREA);
  const marks = dots.map(
    ({ x, y }): PictureShape => ({
      kind: 'path',
      path: circle,
      x: acrossOf(x),
      y: upOf(y),
      scale: 1,
      fill: LIGHT_COLOURS.ink,
      isOutline: false,
      opacity: 0.5,
    }),
  );
  return {
    shapes: [
      ...grid,
      ...marks,
      quietText(axes.y, PLOT.left, upper - 14, 'start'),
      quietText(axes.x, PLOT.left + PLOT.width, lower + 46, 'end'),
    ],
    bottom: lower + 54,
  };
}
