import { barShapes, MOST_DRIVERS } from './bars';
import { cityShapes } from './cities';
import { LIGHT_COLOURS } from './colours';
import type { PictureContent } from './content';
import { cutText, fitLines } from './fit';
import type { PictureShape, TextShape, WidthOf } from './shapes';
import { PICTURE_SIZE } from './size';

const MARGIN = 64;
const RIGHT = PICTURE_SIZE.width - MARGIN;
const WIDTH = RIGHT - MARGIN;

/** Room of the finding between head and figures. */
const FINDING = { top: 116, bottom: 296 } as const;
const FINDING_SIZES = [60, 56, 52, 48, 44, 40, 36, 32] as const;
const LINE_HEIGHT = 1.22;

/**
 * Everything of a link picture and its place. What it says must be read at half its size, so no
 * text is smaller than 18 pixels, and what would be is left out.
 *
 * @param widthOf how wide texts are; with an estimate the shapes still hold the same characters,
 *   save for those that are cut
 */
export function pictureShapes(content: PictureContent, widthOf: WidthOf): readonly PictureShape[] {
  return [
    ...headShapes(content, widthOf),
    ...findingShapes(content, widthOf),
    ...cityShapes(content, widthOf),
    ...barShapes(content.series, widthOf),
    ...footShapes(content, widthOf),
  ];
}

function text(
  shape: Pick<TextShape, 'text' | 'x' | 'y' | 'face' | 'size'> & Partial<TextShape>,
): TextShape {
  return { kind: 'text', anchor: 'start', fill: LIGHT_COLOURS.ink, ...shape };
}

function rule(y: number): PictureShape {
  return {
    kind: 'line',
    from: [MARGIN, y],
    to: [RIGHT, y],
    stroke: LIGHT_COLOURS.rule,
    width: 1.5,
  };
}

/** The mark of Fulcrum (components/ui/brand-mark.tsx) on a square of 24. */
const BRAND_MARK =
  'M4.6 4.8a3.1 3.1 0 1 0 .001 0ZM16.4 4.9h6v6h-6ZM1 12h22v1.8H1ZM12 14.4 17 22H7Z';

function headShapes(
  { brand, title, display }: PictureContent,
  widthOf: WidthOf,
): readonly PictureShape[] {
  const [size, titleSize] = [32, 24];
  const start = MARGIN + 46;
  const room = WIDTH - 46 - widthOf(brand, display, size) - 40;
  return [
    {
      kind: 'path',
      path: BRAND_MARK,
      x: MARGIN - 1.5,
      y: 43,
      scale: 1.5,
      fill: LIGHT_COLOURS.ink,
      isOutline: false,
    },
    text({ text: brand, x: start, y: 73, face: display, size }),
    text({
      text: cutText(title, titleSize, room, { face: 'regular', widthOf }),
      x: RIGHT,
      y: 71,
      face: 'regular',
      size: titleSize,
      anchor: 'end',
      fill: LIGHT_COLOURS.soft,
    }),
    rule(98),
  ];
}

function findingShapes(
  { finding, display }: PictureContent,
  widthOf: WidthOf,
): readonly PictureShape[] {
  const height = FINDING.bottom - FINDING.top;
  const room = { width: WIDTH, height, sizes: FINDING_SIZES, lineHeight: LINE_HEIGHT };
  const { lines, size } = fitLines(finding, room, { face: display, widthOf });
  const leading = size * LINE_HEIGHT;
  // The baseline of the first line, the block in the middle of its room.
  const first = FINDING.top + (height - leading * lines.length) / 2 + leading * 0.76;
  return lines.map((line, at) =>
    text({ text: line, x: MARGIN, y: first + leading * at, face: display, size }),
  );
}

function footShapes(
  { edition, promise, series, moreText }: PictureContent,
  widthOf: WidthOf,
): readonly PictureShape[] {
  const [size, y] = [21, 604];
  const left = Math.max(0, series.nodes.length - MOST_DRIVERS);
  const start = left === 0 ? promise : moreText(left);
  const room = WIDTH - widthOf(edition, 'regular', size) - 40;
  const fill = LIGHT_COLOURS.soft;
  return [
    rule(574),
    text({
      text: cutText(start, size, room, { face: 'regular', widthOf }),
      x: MARGIN,
      y,
      face: 'regular',
      size,
      fill,
    }),
    text({ text: edition, x: RIGHT, y, face: 'regular', size, anchor: 'end', fill }),
  ];
}
