import { toPixels } from './pixels';
import { textWidth } from './text-width';

/** A city on a scatter of two scores, each 0 to 100. */
export type ScatterPoint = { readonly label: string; readonly x: number; readonly y: number };

/** Where a scatter is drawn, in pixels. */
export type ScatterFrame = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

/** A dot with its name, placed where it covers no other name. */
export type ScatterLabel = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
  readonly dot: { readonly x: number; readonly y: number };
};

export type Scatter = {
  /** Path data, a dot for each place; drawn half transparent one over another they show density. */
  readonly layers: readonly string[];
  readonly labels: readonly ScatterLabel[];
  /** Radius of a dot. */
  readonly radius: number;
  /** Pearson's; null: fewer than three points, or all alike in one of the two. */
  readonly correlation: number | null;
};

/** So many dots may lie on each other before their place is as dark as can be. */
const LAYERS = 4;

/** As large as a phone shows names, in the drawing's own pixels; on larger screens there is room. */
const LABEL_SIZE = 20;
const LABEL_GAP = 9;

/** From the middle of a dot down to the line that its name stands on. */
const BASELINE = 5;

/**
 * Lays out a scatter. Dots are written as lines of no length with round ends, of a few bytes each,
 * so that thousands of them are a small page.
 *
 * @param labelled the points that are named, those first that come first
 */
export function buildScatter(
  points: readonly ScatterPoint[],
  labelled: readonly ScatterPoint[],
  frame: ScatterFrame,
): Scatter {
  const layers = Array.from({ length: LAYERS }, (): string[] => []);
  points.forEach((point, at) => {
    const { x, y } = placeOf(point, frame);
    layers[at % LAYERS]?.push(`M${x} ${y}h0`);
  });
  return {
    layers: layers.map((dots) => [...new Set(dots)].join('')).filter((path) => path !== ''),
    labels: labelsOf(labelled, frame),
    radius: points.length > 500 ? 2 : points.length > 100 ? 3 : 4,
    correlation: correlationOf(points),
  };
}

function placeOf({ x, y }: ScatterPoint, { left, top, width, height }: ScatterFrame) {
  return {
    x: Math.round((left + (x / 100) * width) * 10) / 10,
    y: Math.round((top + height - (y / 100) * height) * 10) / 10,
  };
}

/** A name that would cover another, on either side of its dot, is left out. */
function labelsOf(points: readonly ScatterPoint[], frame: ScatterFrame): readonly ScatterLabel[] {
  const labels: ScatterLabel[] = [];
  const boxes: { left: number; right: number; y: number }[] = [];
  for (const point of points) {
    const dot = placeOf(point, frame);
    const width = textWidth(point.label, LABEL_SIZE);
    const free = (['start', 'end'] as const)
      .map((anchor) => {
        const x = dot.x + (anchor === 'start' ? LABEL_GAP : -LABEL_GAP);
        const left = anchor === 'start' ? x : x - width;
        return { anchor, x, left, right: left + width, y: dot.y };
      })
      .find(
        (box) =>
          box.left >= frame.left &&
          box.right <= frame.left + frame.width &&
          boxes.every(
            (other) =>
              Math.abs(other.y - box.y) >= LABEL_SIZE ||
              box.right < other.left ||
              other.right < box.left,
          ),
      );
    if (free === undefined) continue;
    boxes.push(free);
    labels.push({
      text: point.label,
      x: toPixels(free.x),
      y: toPixels(free.y + BASELINE),
      anchor: free.anchor,
      dot,
    });
  }
  return labels;
}

function correlationOf(points: readonly ScatterPoint[]): number | null {
  const count = points.length;
  if (count < 3) return null;
  const meanX = points.reduce((sum, { x }) => sum + x, 0) / count;
  const meanY = points.reduce((sum, { y }) => sum + y, 0) / count;
  let [xy, xx, yy] = [0, 0, 0];
  for (const { x, y } of points) {
    xy += (x - meanX) * (y - meanY);
    xx += (x - meanX) ** 2;
    yy += (y - meanY) ** 2;
  }
  return xx === 0 || yy === 0 ? null : xy / Math.sqrt(xx * yy);
}
