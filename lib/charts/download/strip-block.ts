import { LIGHT_COLOURS } from '../picture/colours';
import type { PictureShape, WidthOf } from '../picture/shapes';
import { wrapLabel } from '../text-width';
import type { StripLine } from './content';
import { lineShape, nameText, quietText } from './line-shapes';
import { type Block, PAGE } from './page';

const TRACK = { from: 300, to: 800 } as const;
const LINE = 22;
const HEIGHT = 30;
const TICKS = [0, 25, 50, 75, 100] as const;

/** Every city a tick on the scale 0 to 100, a strip for each driver, its median drawn longer. */
export function stripBlock(lines: readonly StripLine[], top: number, widthOf: WidthOf): Block {
  const rows: PictureShape[] = [];
  let y = top + 30;
  for (const { label, places, median, text } of lines) {
    const names = wrapLabel(label, 17, TRACK.from - PAGE.margin - 20, (part, size) =>
      widthOf(part, 'bold', size),
    );
    const height = Math.max(HEIGHT, names.length * LINE);
    const middle = y + height / 2;
    rows.push(
      lineShape([TRACK.from, middle], [TRACK.to, middle], LIGHT_COLOURS.rule, 1.25),
      ...names.map((name, at) => nameText(name, PAGE.margin, y + 18 + at * LINE)),
      ...places.map((score) => tick(score, middle, 8, LIGHT_COLOURS.soft, 1)),
      ...(median === null ? [] : [tick(median, middle, 14, LIGHT_COLOURS.ink, 3)]),
      quietText(text, PAGE.width - PAGE.margin, middle + 5, 'end'),
    );
    y += height + 14;
  }
  const scale = TICKS.map((value) => {
    const words = String(value);
    const x = placeOf(value) - widthOf(words, 'regular', 14) / 2;
    return quietText(words, x, top + 16, 'start');
  });
  return { shapes: [...scale, ...rows], bottom: y };
}

function placeOf(score: number): number {
  return TRACK.from + ((TRACK.to - TRACK.from) * score) / 100;
}

function tick(score: number, middle: number, half: number, stroke: string, width: number) {
  const x = placeOf(score);
  return lineShape([x, middle - half], [x, middle + half], stroke, width);
}
