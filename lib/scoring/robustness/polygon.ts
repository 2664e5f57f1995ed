/** The weights of two drivers, as shares of the whole; the rest has what is left. */
export type Point = readonly [x: number, y: number];

/** All weightings: the rest alone, the one driver alone, the other alone. */
export const TRIANGLE: readonly Point[] = [
  [0, 0],
  [1, 0],
  [0, 1],
];

/**
 * The part of a convex polygon where a linear function is at least 0 (I. Sutherland and
 * G. Hodgman, Communications of the ACM 17, 1974).
 *
 * @param heights of the function over (1, 0), (0, 1) and (0, 0)
 */
export function clipped(
  polygon: readonly Point[],
  [atX, atY, atRest]: readonly [number, number, number],
): readonly Point[] {
  const height = ([x, y]: Point) => x * atX + y * atY + (1 - x - y) * atRest;
  return polygon.flatMap((point, at): readonly Point[] => {
    const before = polygon.at(at - 1) ?? point;
    const [here, there] = [height(point), height(before)];
    const kept: readonly Point[] = here >= 0 ? [point] : [];
    if (here < 0 === there < 0 || here === 0 || there === 0) return kept;
    const part = there / (there - here);
    const crossing: Point = [
      before[0] + part * (point[0] - before[0]),
      before[1] + part * (point[1] - before[1]),
    ];
    return [crossing, ...kept];
  });
}

/** Area of a polygon as a share of the triangle of all weightings. */
export function polygonShare(polygon: readonly Point[]): number {
  const twice = polygon.reduce((sum, [x, y], at) => {
    const [beforeX, beforeY] = polygon.at(at - 1) ?? [x, y];
    return sum + beforeX * y - x * beforeY;
  }, 0);
  return Math.abs(twice);
}
