import { LIGHT_COLOURS } from '../picture/colours';
import type { PictureShape, RectangleShape, WidthOf } from '../picture/shapes';
import { wrapLabel } from '../text-width';
import type { DrawnScore, RankingDrawing } from './content';
import { nameText, quietText } from './line-shapes';
import { type Block, INNER_WIDTH, PAGE } from './page';

/** Where the columns stand: ranks end, names and bars begin. */
const RANK_END = PAGE.margin + 32;
const NAME = { from: RANK_END + 14, width: 236, line: 20 } as const;
const SCORE = { from: 336, to: 520, textEnd: 562 } as const;
const DRIVERS = { from: 584, to: PAGE.width - PAGE.margin, gap: 10 } as const;
const ROW = 26;
const HEAD = { size: 14, line: 18, most: 3, gap: 20 } as const;

/** Cities one under another: rank, name, a bar of the score, and small ones of the drivers. */
export function rankingBlock(drawing: RankingDrawing, top: number, widthOf: WidthOf): Block {
  const { drivers, lines } = drawing;
  const width = (DRIVERS.to - DRIVERS.from) / Math.max(1, drivers.length);
  const columns = drivers.map((_, at) => DRIVERS.from + at * width);
  const head = headShapes(drawing, { top, columns, width: width - DRIVERS.gap }, widthOf);
  const rows: PictureShape[] = [];
  let y = head.bottom + 8;
  for (const { rank, name, overall, drivers: scores } of lines) {
    const names = wrapLabel(name, 16, NAME.width, (text, size) => widthOf(text, 'regular', size));
    rows.push(
      quietText(rank, RANK_END, y + 15, 'end'),
      ...names.map((text, at) => nameText(text, NAME.from, y + 15 + at * NAME.line, false)),
      ...barShapes(overall, { x: SCORE.from, y: y + 3, width: SCORE.to - SCORE.from, height: 14 }),
      quietText(overall.text, SCORE.textEnd, y + 15, 'end'),
      ...scores.flatMap((score, at): readonly PictureShape[] => {
        const x = columns[at] ?? DRIVERS.from;
        if (score.value === null) return [quietText(score.text, x, y + 15, 'start')];
        return barShapes(score, { x, y: y + 6, width: width - DRIVERS.gap, height: 8 });
      }),
    );
    y += ROW + (names.length - 1) * NAME.line;
  }
  return { shapes: [...head.shapes, ...rows], bottom: y };
}

type Heads = {
  readonly top: number;
  readonly columns: readonly number[];
  readonly width: number;
};

/** The names of the columns; drivers with no room for theirs are numbered, and named above. */
function headShapes(
  { head, drivers }: RankingDrawing,
  { top, columns, width }: Heads,
  widthOf: WidthOf,
): Block {
  const measured = (text: string, size: number) => widthOf(text, 'regular', size);
  const named = drivers.map((label) => wrapLabel(label, HEAD.size, width, measured));
  const hasRoom = named.every(
    (lines) =>
      lines.length <= HEAD.most && lines.every((line) => measured(line, HEAD.size) <= width),
  );
  const key = hasRoom ? { shapes: [], bottom: top } : numberedKey(drivers, top, measured);
  const heads = hasRoom ? named : drivers.map((_, at) => [String(at + 1)]);
  const height = Math.max(1, ...heads.map((lines) => lines.length));
  const bottom = key.bottom + height * HEAD.line;
  return {
    shapes: [
      ...key.shapes,
      quietText(head, SCORE.from, bottom - 4, 'start'),
      ...heads.flatMap((lines, column) =>
        lines.map((text, at) => {
          const y = bottom - 4 - (lines.length - 1 - at) * HEAD.line;
          return quietText(text, columns[column] ?? DRIVERS.from, y, 'start');
        }),
      ),
    ],
    bottom,
  };
}

/** The drivers after their numbers, side by side as far as there is room; none is parted. */
function numberedKey(
  drivers: readonly string[],
  top: number,
  measured: (text: string, size: number) => number,
): Block {
  const shapes: PictureShape[] = [];
  let [x, y]: [number, number] = [PAGE.margin, top + 14];
  for (const [at, label] of drivers.entries()) {
    const text = `${at + 1} ${label}`;
    const width = measured(text, HEAD.size);
    if (x > PAGE.margin && x + width > PAGE.margin + INNER_WIDTH) {
      [x, y] = [PAGE.margin, y + HEAD.line];
    }
    shapes.push(quietText(text, x, y, 'start'));
    x += width + HEAD.gap;
  }
  return { shapes, bottom: y + HEAD.gap };
}

/** A bar on its track from 0 to 100, hatched where it rests on too little; no score is no track. */
function barShapes(
  { value, isThin }: DrawnScore,
  track: Omit<RectangleShape, 'kind' | 'fill'>,
): readonly RectangleShape[] {
  if (value === null) return [];
  const kind = 'rectangle';
  const slot = { kind, ...track, fill: LIGHT_COLOURS.wash } as const;
  const bar = { kind, ...track, width: (track.width * value) / 100 } as const;
  if (!isThin) return [slot, { ...bar, fill: LIGHT_COLOURS.soft }];
  return [slot, { ...bar, fill: { hatch: LIGHT_COLOURS.edge }, stroke: LIGHT_COLOURS.edge }];
}
