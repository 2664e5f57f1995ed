import { readClient } from '../db/client';
import type { CurrentEdition } from '../db/editions';
import { listEvents } from '../db/events';
import { listEvidence } from '../db/evidence';
import { listItems } from '../db/items';
import { listLinks } from '../db/links';
import { listQuantities } from '../db/quantities';
import { listRankIntervals } from '../db/rank-intervals';
import { listSecondRatings } from '../db/second-ratings';
import type { ScoredObservation } from '../evidence/scored-observations';
import type { Locale } from '../text/localized';
import { cityView } from '../views/city';
import type { CityView } from '../views/city/types';
import type { SourceReference } from '../views/source-reference';
import { readBase } from './base';
import { sourceReferences } from './source-references';

/** The page of a city and the edition it was read from. */
export type CityPage = {
  readonly edition: CurrentEdition;
  readonly view: CityView;
  /** Of the sources that the city's evidence is drawn from. */
  readonly references: readonly SourceReference[];
};

/**
 * The page of a city.
 *
 * @returns null if there is no such index, or no such city in it
 */
export async function readCity(
  index: string,
  city: string,
  locale: Locale,
): Promise<CityPage | null> {
  const base = await readBase(index);
  if (base === null || !base.cities.some(({ slug }) => slug === city)) return null;
  const db = readClient();
  const version = base.edition.packVersionId;
  const [evidence, links, items, secondRatings, events, quantities, intervals] = await Promise.all([
    listEvidence(db, version, { city }),
    listLinks(db, version, { city }),
    listItems(db, version),
    listSecondRatings(db, version),
    listEvents(db, version, { city }),
    listQuantities(db, version, { city }),
    listRankIntervals(db, base.edition.id),
  ]);
  const observations = base.observed;
  const facts = { evidence, links, items, secondRatings, events, quantities };
  const view = cityView({ ...base, ...facts, observations, intervals }, city, locale);
  const named = new Set([
    ...evidence.map((row) => row.source),
    ...base.scored.filter((row) => row.city === city).flatMap(sourcesOfMeasure),
  ]);
  const sources = base.sources.filter((source) => named.has(source.slug));
  return view && { edition: base.edition, view, references: sourceReferences(sources, locale) };
}

function sourcesOfMeasure({ observation, divisor }: ScoredObservation): readonly string[] {
  return [observation.source, divisor?.source].filter((source) => source != null);
}
