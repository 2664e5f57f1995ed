import type { Locale } from '../text/localized';
import { overviewPath } from './paths';

/** Two drivers whose weights span a map: across and up. */
export type MapDrivers = readonly [across: string, up: string];

/** What of the robustness of an index an address asks for. */
export type RobustnessPart = {
  /** The pair that is looked at; null: the first two cities. */
  readonly pair: readonly [a: string, b: string] | null;
  /** The drivers of the map; null: those that the page picks. */
  readonly drivers: MapDrivers | null;
};

/** `/en/technology-ecosystems/robustness/shanghai,silicon-valley/culture,talent` */
export function robustnessPath(
  locale: Locale,
  index: string,
  { pair, drivers }: RobustnessPart = { pair: null, drivers: null },
): string {
  const base = `${overviewPath(locale, index)}/robustness`;
  if (pair === null) return base;
  const ofPair = `${base}/${pair.join(',')}`;
  return drivers === null ? ofPair : `${ofPair}/${drivers.join(',')}`;
}
