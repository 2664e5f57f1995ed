import { scoreOf } from '../../scoring/score-of';
import type { ScoreTable } from '../../scoring/types';

/** A city with a profile like another's. */
export type Peer = {
  readonly city: string;
  /** Root mean square difference of the driver scores, in points of 0 to 100. */
  readonly distance: number;
  /** How many drivers both have a score in. */
  readonly shared: number;
};

/** Of fewer drivers there is no profile. */
export const FEWEST_DRIVERS = 2;
/** So many peers are named. */
export const MOST_PEERS = 3;

/**
 * The cities whose driver profile is closest to that of a city. The distance of two cities a and b
 * is √(Σ(aₖ − bₖ)² / n) over the n drivers k in which both have a score, each driver counting
 * alike; cities with fewer than `FEWEST_DRIVERS` such drivers are left out. Of equal distances the
 * one on more drivers is first, then the one that comes first in the table.
 */
export function nearestPeers(
  table: ScoreTable,
  city: string,
  drivers: readonly string[],
): readonly Peer[] {
  const own = profileOf(table, city, drivers);
  return table.cities
    .flatMap((other) =>
      other === city ? [] : (peerOf(own, profileOf(table, other, drivers), other) ?? []),
    )
    .toSorted((one, other) => one.distance - other.distance || other.shared - one.shared)
    .slice(0, MOST_PEERS);
}

type Profile = readonly (number | null)[];

function profileOf(table: ScoreTable, city: string, drivers: readonly string[]): Profile {
  return drivers.map((driver) => scoreOf(table, city, driver).value);
}

function peerOf(own: Profile, other: Profile, city: string): Peer | null {
  const squares = own.flatMap((score, place) => {
    const theirs = other[place] ?? null;
    return score === null || theirs === null ? [] : (score - theirs) ** 2;
  });
  const shared = squares.length;
  if (shared < FEWEST_DRIVERS) return null;
  const sum = squares.reduce((total, square) => total + square, 0);
  return { city, distance: Math.sqrt(sum / shared), shared };
}
