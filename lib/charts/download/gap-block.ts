import { LIGHT_COLOURS, lightCityColour } from '../picture/colours';
import type { PictureShape, WidthOf } from '../picture/shapes';
import { wrapLabel } from '../text-width';
import type { ChartDrawing } from './content';
import { lineShape, nameText, quietText } from './line-shapes';
import { type Block, PAGE } from './page';

type GapDrawing = Extract<ChartDrawing, { kind: 'gap' }>;

const TRACK = { from: 460, to: 860 } as const;
const MIDDLE = (TRACK.from + TRACK.to) / 2;
const LINE = 22;
const BAR = 14;
const INDENT = 18;

/** A bar from the middle towards the city that is ahead: right for the first, left for the other. */
export function gapBlock({ pair, axis, lines }: GapDrawing, top: number, widthOf: WidthOf): Block {
  const half = (TRACK.to - TRACK.from) / 2;
  const rows: PictureShape[] = [];
  let y = top + 26;
  for (const { label, isUnder, value, valueText } of lines) {
    const left = PAGE.margin + (isUnder ? INDENT : 0);
    const face = isUnder ? 'regular' : 'bold';
    const names = wrapLabel(label, 17, TRACK.from - left - 20, (text, size) =>
      widthOf(text, face, size),
    );
    rows.push(...names.map((text, at) => nameText(text, left, y + 14 + at * LINE, !isUnder)));
    const width = (Math.min(Math.abs(value), axis) / axis) * half;
    const fill = lightCityColour(value < 0 ? pair[1].position : pair[0].position);
    const x = value < 0 ? MIDDLE - width : MIDDLE;
    rows.push({ kind: 'rectangle', x, y: y + 2, width, height: BAR, fill });
    rows.push(quietText(valueText, PAGE.width - PAGE.margin, y + 15, 'end'));
    y += names.length * LINE + 8;
  }
  const ends = [-axis, 0, axis].flatMap((points): readonly PictureShape[] => {
    const x = MIDDLE + (points / axis) * half;
    const text = String(Math.abs(points));
    return [
      lineShape([x, top + 18], [x, y], points === 0 ? LIGHT_COLOURS.ink : LIGHT_COLOURS.rule, 1.25),
      quietText(text, x - widthOf(text, 'regular', 14) / 2, top + 12, 'start'),
    ];
  });
  return { shapes: [...ends, ...rows], bottom: y };
}
