import { wrapLabel } from '../text-width';
import type { Face, WidthOf } from './shapes';

/** A text as it is set at any size: how wide it is, and the face for that. */
type Setting = { readonly face: Face; readonly widthOf: WidthOf };

/** Chinese fonts put the dots half-way up the line, where Latin letters do not expect them. */
function ellipsisAfter(text: string): string {
  return /\p{Script=Han}/u.test(text) ? '…' : '...';
}

/** A text that is no wider than asked: one that is loses its end, and says so. */
export function cutText(text: string, size: number, limit: number, setting: Setting): string {
  const { face, widthOf } = setting;
  if (widthOf(text, face, size) <= limit) return text;
  const characters = Array.from(text);
  while (characters.length > 1) {
    characters.pop();
    const start = characters.join('').trimEnd();
    const cut = start + ellipsisAfter(start);
    if (widthOf(cut, face, size) <= limit) return cut;
  }
  return text;
}

export type FittedText = { readonly text: string; readonly size: number };

/** A text on one line at the largest of some sizes that fits; cut at the last where none does. */
export function fitText(
  text: string,
  sizes: readonly number[],
  limit: number,
  setting: Setting,
): FittedText {
  const smallest = sizes.at(-1) ?? 1;
  const size = sizes.find((one) => setting.widthOf(text, setting.face, one) <= limit) ?? smallest;
  return { text: cutText(text, size, limit, setting), size };
}

export type FittedLines = { readonly lines: readonly string[]; readonly size: number };

type Room = {
  readonly width: number;
  readonly height: number;
  /** Sizes that may be taken, the largest first. */
  readonly sizes: readonly number[];
  /** Of a line, in sizes of the font. */
  readonly lineHeight: number;
};

/** Lines that break between clauses are worth this much of the size. */
const CLAUSE_SIZE_SHARE = 0.8;

/**
 * The largest size at which a text fits into some room, and its lines: broken between clauses
 * where marks allow it, else about equally long. A text that does not fit at the smallest size
 * loses its end.
 */
export function fitLines(text: string, room: Room, setting: Setting): FittedLines {
  const fits = ({ lines, size }: FittedLines) =>
    lines.length > 0 && lines.length * size * room.lineHeight <= room.height;
  const tried = room.sizes.map((size) => ({ size, lines: wrapped(text, size, room, setting) }));
  const largest = tried.find(fits);
  if (largest === undefined) return cutLines(tried.at(-1), room, setting);
  const clauses = room.sizes
    .filter((size) => size >= largest.size * CLAUSE_SIZE_SHARE)
    .map((size) => ({ size, lines: byClause(text, size, room, setting) }));
  return clauses.find(fits) ?? balanced(text, largest, room, setting);
}

type Width = Pick<Room, 'width'>;

function wrapped(text: string, size: number, { width }: Width, { face, widthOf }: Setting) {
  return wrapLabel(text, size, width, (part) => widthOf(part, face, size));
}

/** As many lines as there is room for, the last of them cut. */
function cutLines(tried: FittedLines | undefined, room: Room, setting: Setting): FittedLines {
  const { lines, size } = tried ?? { lines: [], size: 1 };
  const most = Math.max(1, Math.floor(room.height / (size * room.lineHeight)));
  const [kept, lost] = [lines.slice(0, most - 1), lines.slice(most - 1)];
  return { size, lines: [...kept, cutText(lost.join(' '), size, room.width, setting)] };
}

/** The same number of lines in the narrowest room, so that the last is not a single word. */
function balanced(
  text: string,
  { lines, size }: FittedLines,
  { width }: Width,
  setting: Setting,
): FittedLines {
  let best = lines;
  for (let limit = width - size; limit > width / 2; limit -= size / 2) {
    const narrower = wrapped(text, size, { width: limit }, setting);
    if (narrower.length > lines.length) break;
    best = narrower;
  }
  return { size, lines: best };
}

/** Chinese breaks anywhere, words included; best it does so behind a mark. */
function byClause(
  text: string,
  size: number,
  { width }: Width,
  { face, widthOf }: Setting,
): readonly string[] {
  const fits = (line: string) => widthOf(line, face, size) <= width;
  const lines: string[] = [];
  for (const clause of text.split(/(?<=[，；：])/u)) {
    const longer = `${lines.at(-1) ?? ''}${clause}`;
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(clause);
  }
  return lines.every(fits) ? lines : [];
}
