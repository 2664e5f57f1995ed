const AXES = [25, 50, 100] as const;

/**
 * Half-width of the axis of contributions, in points: 25 (what one driver of four can add at
 * most) unless uneven weights let one add more. Fixed steps, so that bars of two pages compare.
 */
export function axisFor(contributions: readonly number[]): number {
  const largest = Math.max(0, ...contributions.map(Math.abs));
  return AXES.find((axis) => largest <= axis) ?? 100;
}
