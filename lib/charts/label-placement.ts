/** A rectangle on a chart, in pixels from its upper left corner. */
export type Box = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/** A mark with the span it stands for and the size of what is written beside it. */
export type Labelled = {
  readonly from: number;
  readonly to: number;
  readonly labelWidth: number;
  readonly height: number;
};

export type Placement = { readonly side: 'left' | 'right'; readonly box: Box };

/** Between a span and its label, and between two labels in a row. */
const GAP = 10;

/** Finer steps pack a little closer; coarser ones keep lines of text on a common grid. */
const STEP = 4;

/**
 * Puts marks with their labels into a band as high up as they fit, in the order given, each label
 * right of its mark or else left of it, so that nothing overlaps.
 *
 * @param edges leftmost and rightmost place that a label may take, in pixels
 * @param top upper edge of the band, in pixels
 */
export function placeLabels(
  labels: readonly Labelled[],
  edges: readonly [left: number, right: number],
  top: number,
): readonly Placement[] {
  const placed: Placement[] = [];
  for (const label of labels) placed.push(placeLabel(label, edges, top, placed));
  return placed;
}

function placeLabel(
  label: Labelled,
  edges: readonly [left: number, right: number],
  top: number,
  placed: readonly Placement[],
): Placement {
  const sides = sidesOf(label, edges);
  for (let y = top; ; y += STEP) {
    const free = sides
      .map((side) => ({ side, box: boxOf(label, side, y) }))
      .find(({ box }) => !placed.some((other) => overlaps(box, other.box)));
    if (free !== undefined) return free;
  }
}

/** The sides on which a label has room; where neither has, the one with more. */
function sidesOf(
  label: Labelled,
  [left, right]: readonly [left: number, right: number],
): readonly Placement['side'][] {
  const needed = label.labelWidth + GAP;
  const [roomLeft, roomRight] = [label.from - left, right - label.to];
  const sides: Placement['side'][] = [];
  if (roomRight >= needed) sides.push('right');
  if (roomLeft >= needed) sides.push('left');
  if (sides.length > 0) return sides;
  return [roomRight >= roomLeft ? 'right' : 'left'];
}

function boxOf(
  { from, to, labelWidth, height }: Labelled,
  side: Placement['side'],
  y: number,
): Box {
  const reach = labelWidth + GAP;
  return {
    left: side === 'left' ? from - reach : from,
    right: side === 'right' ? to + reach : to,
    top: y,
    bottom: y + height,
  };
}

function overlaps(one: Box, other: Box): boolean {
  return (
    one.left < other.right + GAP &&
    other.left < one.right + GAP &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}
