import { LIGHT_COLOURS } from '../picture/colours';
import type { PictureShape, WidthOf } from '../picture/shapes';
import { rankPlace, rankTicks } from '../rank-place';
import { symbolPath } from '../symbol-path';
import { wrapLabel } from '../text-width';
import type { RanksDrawing } from './content';
import { lineShape, nameText, quietText } from './line-shapes';
import { type Block, PAGE } from './page';

/** Where the columns stand: ranks end, names begin, the scale runs. */
const RANK_END = PAGE.margin + 32;
const NAME = { from: RANK_END + 14, width: 236, line: 20 } as const;
const TRACK = { from: 340, to: 850 } as const;
const ROW = 26;
const INTERVAL = 8;
const MEDIAN = 9;
const DOT_AREA = 64;

/** Of each city the interval of its rank as a bar, the median as a line, the official rank as a dot. */
export function ranksBlock({ ranked, lines }: RanksDrawing, top: number, widthOf: WidthOf): Block {
  const placeOf = (rank: number) => TRACK.from + rankPlace(rank, ranked) * (TRACK.to - TRACK.from);
  const rows: PictureShape[] = [];
  const first = top + 28;
  let y = first;
  for (const { name, rank, best, worst, median, rankText, text } of lines) {
    const names = wrapLabel(name, 16, NAME.width, (part, size) => widthOf(part, 'regular', size));
    const middle = y + ROW / 2;
    const start = placeOf(best - 0.5);
    rows.push(
      quietText(rankText, RANK_END, middle + 5, 'end'),
      ...names.map((part, at) => nameText(part, NAME.from, middle + 5 + at * NAME.line, false)),
      lineShape([TRACK.from, middle], [TRACK.to, middle], LIGHT_COLOURS.rule, 1.25),
      {
        kind: 'rectangle',
        x: start,
        y: middle - INTERVAL / 2,
        width: placeOf(worst + 0.5) - start,
        height: INTERVAL,
        fill: LIGHT_COLOURS.edge,
      },
      lineShape(
        [placeOf(median), middle - MEDIAN],
        [placeOf(median), middle + MEDIAN],
        LIGHT_COLOURS.ink,
        2,
      ),
      ...dotShapes(placeOf(rank), middle),
      quietText(text, PAGE.width - PAGE.margin, middle + 5, 'end'),
    );
    y += ROW + (names.length - 1) * NAME.line;
  }
  const scale = rankTicks(ranked).flatMap((rank): readonly PictureShape[] => {
    const x = placeOf(rank);
    const words = String(rank);
    return [
      lineShape([x, first - 6], [x, y], LIGHT_COLOURS.rule, 1.25),
      quietText(words, x - widthOf(words, 'regular', 14) / 2, first - 12, 'start'),
    ];
  });
  return { shapes: [...scale, ...rows], bottom: y };
}

/** A dot with a rim in the colour of the paper, where it stands on its bar. */
function dotShapes(x: number, y: number): readonly PictureShape[] {
  const dot = { kind: 'path', path: symbolPath('circle', DOT_AREA), x, y, scale: 1 } as const;
  return [
    { ...dot, fill: LIGHT_COLOURS.ink, isOutline: false },
    { ...dot, fill: LIGHT_COLOURS.paper, isOutline: true, strokeWidth: 1.5 },
  ];
}
