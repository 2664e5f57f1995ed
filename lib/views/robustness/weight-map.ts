import { driversOf } from '../../framework/query';
import type { Framework } from '../../framework/types';
import { type Pair, type Point, pairWeightMap, type WeightMap } from '../../scoring';
import type { Observed, PairComparison } from '../../scoring/types';
import type { LocalizedText } from '../../text/localized';
import type { MapChoices, MapView } from './types';

type TitleOf = (node: string) => LocalizedText;
type Drivers = readonly [across: string, up: string];

/** Weights at which the table twin of the map says who leads: quarters of the whole. */
const STEPS = [0, 0.25, 0.5, 0.75, 1] as const;
/** Shares that differ by less are the same place on the map. */
const NEAR = 1e-9;

/**
 * The drivers that a map is most telling of: the one that adds most to the difference, and the
 * one that takes most from it.
 *
 * @returns null with fewer than three drivers that both cities have: then nothing is left as rest
 */
export function tellingDrivers(framework: Framework, comparison: PairComparison): Drivers | null {
  const shared = sharedDrivers(framework, comparison);
  if (shared.length < 3) return null;
  const added = new Map(comparison.contributions.map((one) => [one.node, one.contribution]));
  const inOrder = shared.toSorted((one, other) => (added.get(other) ?? 0) - (added.get(one) ?? 0));
  const [across, up] = [inOrder[0], inOrder.at(-1)];
  return across === undefined || up === undefined ? null : [across, up];
}

/** The drivers of which both cities have something, in the framework's order. */
export function sharedDrivers(
  framework: Framework,
  { drivers }: PairComparison,
): readonly string[] {
  return driversOf(framework).flatMap(({ slug }) => (drivers[slug] ? [slug] : []));
}

/** Who leads where over the weights of two drivers; null where there is no map of them. */
export function mapView(
  framework: Framework,
  observations: readonly Observed[],
  pair: Pair,
  [x, y]: Drivers,
  titleOf: TitleOf,
): MapView | null {
  const map = pairWeightMap(framework, observations, pair, { x, y });
  if (map === null) return null;
  const named = (slug: string) => ({ slug, title: titleOf(slug) });
  return {
    across: named(x),
    up: named(y),
    rest: map.rest.map(named),
    stated: map.stated,
    regions: map.regions,
    grid: STEPS.toReversed().map((up) => ({
      up,
      cells: STEPS.filter((across) => across + up <= 1).map((across) => ({
        across,
        leader: leaderAt(map, [across, up]),
      })),
    })),
  };
}

/** The city that leads at a place of the map; null: more than one does, which are level there. */
export function leaderAt({ regions }: Pick<WeightMap, 'regions'>, point: Point): string | null {
  const leaders = regions.filter(({ polygon }) => isWithin(polygon, point));
  return leaders.length === 1 ? (leaders[0]?.city ?? null) : null;
}

/** Whether a place lies in a convex polygon or on its edge, whichever way round it is given. */
function isWithin(polygon: readonly Point[], [x, y]: Point): boolean {
  const sides = polygon.map(([fromX, fromY], at) => {
    const [toX, toY] = polygon[(at + 1) % polygon.length] ?? [fromX, fromY];
    return (toX - fromX) * (y - fromY) - (toY - fromY) * (x - fromX);
  });
  return sides.every((side) => side >= -NEAR) || sides.every((side) => side <= NEAR);
}

/** The drivers that may span the map, as links; a driver chosen twice changes places. */
export function mapChoices(
  shared: readonly string[],
  [across, up]: Drivers,
  titleOf: TitleOf,
  hrefOf: (drivers: Drivers) => string,
): MapChoices {
  const choice = (slug: string, chosen: string, drivers: Drivers) => ({
    slug,
    title: titleOf(slug),
    isChosen: slug === chosen,
    href: hrefOf(drivers),
  });
  return {
    across: shared.map((slug) => choice(slug, across, [slug, slug === up ? across : up])),
    up: shared.map((slug) => choice(slug, up, [slug === across ? up : across, slug])),
  };
}
