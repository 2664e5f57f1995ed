import type { Point, WeightMap } from '../scoring';
import { toPixels } from './pixels';

/** What of a map of weights is drawn. */
export type DrawnMap = Pick<WeightMap, 'regions' | 'stated'>;

/** A map in pixels from the upper left corner of its triangle. */
export type WeightMapLayout = {
  readonly regions: readonly {
    readonly city: string;
    readonly corners: readonly Point[];
    /** Where the mark of who leads stands; null: the region has no room for it. */
    readonly mark: Point | null;
  }[];
  /** Lines at each quarter of either weight, as SVG path data. */
  readonly grid: readonly string[];
  readonly stated: {
    readonly at: Point;
    /** A mark stands where the words at the cross would be: they go below it. */
    readonly isBelow: boolean;
  };
};

/** The weights that stand along the axes. */
export const MAP_TICKS = [0, 0.25, 0.5, 0.75, 1] as const;

/** How near the mark of a region is in the way of the words at the cross. */
const MARK_REACH = { across: 70, up: 24 } as const;

/** A region with less of the map has no room for a mark. */
const LEAST_MARKED = 0.04;

/**
 * Lays out who leads where over the weights of two drivers: a triangle whose corners are all of
 * one; nothing of either is at the lower left.
 *
 * @param side of the triangle, in pixels
 */
export function weightMapLayout({ regions, stated }: DrawnMap, side: number): WeightMapLayout {
  const placed = ([x, y]: Point): Point => [toPixels(x * side), toPixels((1 - y) * side)];
  const [x, y] = placed(stated);
  const isBelow = regions.some(({ polygon }) => {
    const [markX, markY] = placed(middleOf(polygon));
    return markY <= y && y - markY < MARK_REACH.up && Math.abs(markX - x) < MARK_REACH.across;
  });
  return {
    regions: regions.map(({ city, share, polygon }) => ({
      city,
      corners: polygon.map(placed),
      mark: share < LEAST_MARKED ? null : placed(middleOf(polygon)),
    })),
    grid: MAP_TICKS.filter((share) => share > 0 && share < 1).map((share) => gridAt(share, side)),
    stated: { at: [x, y], isBelow },
  };
}

/** A quarter of the one weight, and of the other, as far as the triangle reaches. */
function gridAt(share: number, side: number): string {
  const [from, to] = [toPixels(share * side), toPixels((1 - share) * side)];
  return `M${from} ${side}V${from}M0 ${to}H${to}`;
}

/** The mean of the corners, which lies within a convex region. */
function middleOf(polygon: readonly Point[]): Point {
  const sum = (axis: 0 | 1) => polygon.reduce((total, point) => total + point[axis], 0);
  return [sum(0) / polygon.length, sum(1) / polygon.length];
}
