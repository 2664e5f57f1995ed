import { driversOf } from '../../framework/query';
import type { Framework } from '../../framework/types';
import type { CityRow } from '../../pack/tables';
import type { LocalizedText } from '../../text/localized';
import type { LinkedCell } from '../compare/passage-marks';
import type { CityPair } from './pair';
import { passagesBelow, passagesOf, type SourcePassages } from './passages';

/** Which passages a city's figure rests on. */
export type CityPassages = {
  readonly city: string;
  readonly name: LocalizedText;
  readonly sources: readonly SourcePassages[];
};

/** A note at the foot of the page: what a figure rests on. */
export type OverviewNote =
  /** The scores on the shared indicators, and the lead share. */
  | { readonly number: number; readonly kind: 'shared'; readonly cities: readonly CityPassages[] }
  /** One city's score of one driver. */
  | {
      readonly number: number;
      readonly kind: 'driver';
      readonly driver: string;
      readonly cities: readonly [CityPassages];
    };

export type NotesInput = {
  readonly framework: Framework;
  readonly linked: ReadonlyMap<string, LinkedCell>;
  readonly cities: readonly CityRow[];
  readonly pair: CityPair | null;
  readonly sharedIndicators: readonly string[];
};

/**
 * The notes of the page, numbered in the order in which their marks appear: the shared basis
 * first, then driver by driver and city by city. A score without any passage has no note.
 */
export function overviewNotes(input: NotesInput): readonly OverviewNote[] {
  const drafts = [...sharedNote(input), ...driverNotes(input)];
  return drafts.map((draft, place): OverviewNote => ({ ...draft, number: place + 1 }));
}

/** The number of the note to a city's score of a driver; null: there is none. */
export function noteNumber(
  notes: readonly OverviewNote[],
  city: string,
  driver: string,
): number | null {
  const found = notes.find(
    (note) => note.kind === 'driver' && note.driver === driver && note.cities[0].city === city,
  );
  return found?.number ?? null;
}

type Unnumbered<Note> = Note extends unknown ? Omit<Note, 'number'> : never;
type Draft = Unnumbered<OverviewNote>;

function sharedNote({ pair, linked, sharedIndicators }: NotesInput): readonly Draft[] {
  if (pair === null || sharedIndicators.length === 0) return [];
  const cities = pair.map(({ slug, name }) => ({
    city: slug,
    name,
    sources: passagesOf(linked, slug, sharedIndicators),
  }));
  return [{ kind: 'shared', cities }];
}

function driverNotes({ framework, linked, cities }: NotesInput): readonly Draft[] {
  return driversOf(framework).flatMap((driver) =>
    cities.flatMap(({ slug, name }): readonly Draft[] => {
      const sources = passagesBelow(framework, linked, slug, driver.slug);
      if (sources.length === 0) return [];
      return [{ kind: 'driver', driver: driver.slug, cities: [{ city: slug, name, sources }] }];
    }),
  );
}
