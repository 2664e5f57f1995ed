import type { Observed, WithoutPassage } from '../scoring/types';
import { type CodedCell, type Coding, codedCells, observationOf } from './observations-from-links';
import { rateObservation } from './rate-observation';

/** What leaving one passage out does: only the observations that change. */
export type PassageChanges = {
  /** Key of the passage, `source#number`. */
  readonly passage: string;
  readonly changes: readonly {
    readonly city: string;
    readonly indicator: string;
    /** The value without the passage; null: no observation is left. */
    readonly value: number | null;
  }[];
};

/**
 * For each passage that a link of these cities rests on: what its omission changes, every rating
 * that used it made afresh. This small shape goes to the browser; `expandWithoutPassages` makes
 * whole lists of it.
 *
 * @param cities the cities whose ratings matter; passages about others are left out
 */
export function passageChanges(
  coding: Coding,
  cities: readonly string[],
): readonly PassageChanges[] {
  const changes = new Map<string, PassageChanges['changes'][number][]>();
  for (const cell of codedCells(coding)) {
    if (!cities.includes(cell.city)) continue;
    const stated = ratedValue(cell);
    for (const passage of new Set(cell.links.map((link) => link.passage))) {
      const rest = { ...cell, links: cell.links.filter((link) => link.passage !== passage) };
      const value = ratedValue(rest);
      const list = changes.get(passage) ?? [];
      changes.set(passage, list);
      if (value !== stated) list.push({ city: cell.city, indicator: cell.indicator, value });
    }
  }
  return [...changes].map(([passage, list]) => ({ passage, changes: list }));
}

/** Applies the changes to the observations: the list as it would be without each passage. */
export function expandWithoutPassages(
  observations: readonly Observed[],
  changes: readonly PassageChanges[],
): readonly WithoutPassage[] {
  const places = new Map(
    observations.map(({ city, indicator }, place) => [cellKey(city, indicator), place]),
  );
  return changes.map(({ passage, changes: changed }) => {
    const left: (Observed | null)[] = [...observations];
    for (const { city, indicator, value } of changed) {
      const place = places.get(cellKey(city, indicator)) ?? -1;
      const observed = observations[place];
      if (observed !== undefined) left[place] = value === null ? null : { ...observed, value };
    }
    return { passage, observations: left.filter((observed) => observed !== null) };
  });
}

/**
 * The observations as they would be without each passage in turn (leave one out).
 *
 * @param observations the observations as stated; those of measures stay as they are
 */
export function withoutPassages(
  coding: Coding,
  observations: readonly Observed[],
  cities: readonly string[],
): readonly WithoutPassage[] {
  return expandWithoutPassages(observations, passageChanges(coding, cities));
}

function ratedValue(cell: CodedCell): number | null {
  const [observation] = observationOf(cell, rateObservation(cell.scale, cell.links));
  return observation === undefined ? null : observation.value;
}

function cellKey(city: string, indicator: string): string {
  return `${city} ${indicator}`;
}
