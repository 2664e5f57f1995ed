import type { ChartSeries } from './chart-series';
import { toPixels } from './pixels';
import { textWidth, wrapLabel } from './text-width';

/** How large a radar is drawn, in pixels. */
export type RadarLayout = {
  readonly radius: number;
  /** Font size of the names of the axes. */
  readonly nameSize: number;
  /** Font size of what is said below a name. */
  readonly noteSize: number;
  /** Widest line of a label beside the radar. */
  readonly labelWidth: number;
};

/** Radars for the screen (scaled down on a phone) and for print (never scaled). */
export const RADAR_LAYOUTS = {
  screen: { radius: 122, nameSize: 14, noteSize: 12, labelWidth: 100 },
  print: { radius: 84, nameSize: 12, noteSize: 10, labelWidth: 84 },
} as const satisfies Record<string, RadarLayout>;

/** One line of the label of an axis. */
export type LabelLine = { readonly text: string; readonly y: number; readonly note: boolean };

/** The label of an axis: its name, and which cities have nothing there. */
export type RadarLabel = {
  readonly slug: string;
  readonly x: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly lines: readonly LabelLine[];
  /** Width of the widest line, estimated. */
  readonly width: number;
};

const LINE_HEIGHT = 1.25;
const DISTANCE = 14;
const MARGIN = 4;

/** The labels around a radar, broken into lines and placed outside it. */
export function radarLabels(
  series: ChartSeries,
  angles: readonly number[],
  layout: RadarLayout,
): readonly RadarLabel[] {
  return series.nodes.map((node, index) => {
    const missing = (series.points[index] ?? []).filter((point) => point.state === 'missing');
    const texts = [
      ...wrapLabel(node.label, layout.nameSize, layout.labelWidth).map((text) => ({
        text,
        note: false,
      })),
      ...missing.flatMap((point) =>
        [point.city.name, point.valueText].map((text) => ({ text, note: true })),
      ),
    ];
    return { slug: node.slug, ...placeLabel(texts, angles[index] ?? 0, layout) };
  });
}

function placeLabel(
  texts: readonly { readonly text: string; readonly note: boolean }[],
  angle: number,
  layout: RadarLayout,
): Omit<RadarLabel, 'slug'> {
  const sizes = texts.map(({ note }) => (note ? layout.noteSize : layout.nameSize));
  const heights = sizes.map((size) => size * LINE_HEIGHT);
  const height = heights.reduce((sum, line) => sum + line, 0);
  const [right, up] = [Math.sin(angle), Math.cos(angle)];
  const distance = layout.radius + DISTANCE;
  // The block hangs below its place at the foot, stands above it at the top, is centred beside it.
  let top = -up * distance - (height * (1 + up)) / 2;
  const lines = texts.map(({ text, note }, index) => {
    const y = toPixels(top + (sizes[index] ?? 0));
    top += heights[index] ?? 0;
    return { text, note, y };
  });
  return {
    x: toPixels(right * distance),
    anchor: Math.abs(right) < 0.2 ? 'middle' : right > 0 ? 'start' : 'end',
    lines,
    width: Math.max(0, ...texts.map(({ text }, index) => textWidth(text, sizes[index] ?? 0))),
  };
}

/** The smallest view that holds the radar and all its labels, so that none is clipped. */
export function viewBoxAround(
  labels: readonly RadarLabel[],
  layout: RadarLayout,
): { readonly viewBox: string; readonly width: number; readonly height: number } {
  const edges = labels.map((label) => {
    const left =
      label.x -
      (label.anchor === 'end' ? label.width : label.anchor === 'middle' ? label.width / 2 : 0);
    return { left, right: left + label.width };
  });
  const baselines = labels.flatMap((label) => label.lines.map((line) => line.y));
  const left = Math.floor(Math.min(-layout.radius, ...edges.map((edge) => edge.left)) - MARGIN);
  const right = Math.ceil(Math.max(layout.radius, ...edges.map((edge) => edge.right)) + MARGIN);
  const top = Math.floor(
    Math.min(-layout.radius, ...baselines.map((y) => y - layout.nameSize)) - MARGIN,
  );
  const bottom = Math.ceil(
    Math.max(layout.radius, ...baselines.map((y) => y + layout.nameSize * 0.3)) + MARGIN,
  );
  const [width, height] = [right - left, bottom - top];
  return { viewBox: `${left} ${top} ${width} ${height}`, width, height };
}
