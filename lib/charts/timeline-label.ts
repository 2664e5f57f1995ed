import { textWidth, wrapLabel } from './text-width';

/** A line of a label: title, detail, or the end of one before the other. */
export type LabelLine = { readonly title: string; readonly detail: string };

/** Sizes of the label in pixels of a chart 960 wide; at least 24 high, so that it can be hit. */
export const LABEL = { size: 13, line: 17, least: 25, width: 246, mark: 7 } as const;

/** The name of a lane beside the plot, in the same pixels. */
export const LANE_NAME = { size: 13, line: 16, width: 112 } as const;

/** The title broken into lines, the detail after it where there is room, else below. */
export function labelLines(title: string, detail: string): readonly LabelLine[] {
  const titles = wrapLabel(title, LABEL.size, LABEL.width);
  const lines = titles.map((line) => ({ title: line, detail: '' }));
  const last = { title: titles.at(-1) ?? '', detail };
  if (lineWidth(last) <= LABEL.width) return [...lines.slice(0, -1), last];
  const details = wrapLabel(detail, LABEL.size, LABEL.width);
  return [...lines, ...details.map((line) => ({ title: '', detail: line }))];
}

/** Width of a line in pixels, estimated. */
export function lineWidth({ title, detail }: LabelLine): number {
  const gap = title !== '' && detail !== '' ? LABEL.size / 2 : 0;
  return textWidth(title, LABEL.size) + gap + textWidth(detail, LABEL.size);
}
