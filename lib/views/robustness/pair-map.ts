import type { Framework } from '../../framework/types';
import type { NodeRow } from '../../pack/tables';
import { comparePair, type Pair } from '../../scoring';
import type { Observed } from '../../scoring/types';
import { titleOf } from '../compare/indicator-groups';
import type { MapView } from './types';
import { mapView, sharedDrivers, tellingDrivers } from './weight-map';

type PairMapData = {
  readonly framework: Framework;
  readonly nodes: readonly NodeRow[];
  readonly scored: readonly Observed[];
};

/**
 * The map of a pair alone, as its page has it.
 *
 * @param drivers across and up; null: those that are most telling
 * @returns null where there is no map of them
 */
export function pairMap(
  { framework, nodes, scored }: PairMapData,
  pair: Pair,
  drivers: readonly [across: string, up: string] | null,
): MapView | null {
  const comparison = comparePair(framework, scored, { ...pair, withoutPassages: [] });
  const chosen = drivers ?? tellingDrivers(framework, comparison);
  const shared = sharedDrivers(framework, comparison);
  if (chosen === null || !chosen.every((driver) => shared.includes(driver))) return null;
  const named = new Map(nodes.map((node) => [node.slug, node]));
  return mapView(framework, scored, pair, chosen, (slug) => titleOf(named, slug));
}
