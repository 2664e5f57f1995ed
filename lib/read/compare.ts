import { type ParsedWeights, parseCities, parseWeights } from '../address/parse-compare';
import { readClient } from '../db/client';
import type { CurrentEdition } from '../db/editions';
import { listEvidence } from '../db/evidence';
import { listLinks } from '../db/links';
import { driversOf } from '../framework/query';
import type { Locale } from '../text/localized';
import { type CompareView, compareView } from '../views/compare';
import { type Base, readBase } from './base';

/** The path of a comparison, as the route was given it. */
export type ComparePathParts = {
  readonly index: string;
  readonly cities: string;
  readonly weights?: readonly string[];
};

/** A comparison and the edition it was read from. */
export type ComparePage = { readonly edition: CurrentEdition; readonly view: CompareView };

/**
 * The page of a comparison. Whatever of its address cannot be used becomes a notice of the view.
 *
 * @returns null if there is no such index
 */
export async function readCompare(
  path: ComparePathParts,
  locale: Locale,
): Promise<ComparePage | null> {
  const base = await readBase(path.index);
  return base && compareIn(base, path, locale);
}

/** The same within an edition that was read already. */
export async function compareIn(
  base: Base,
  path: ComparePathParts,
  locale: Locale,
): Promise<ComparePage> {
  const db = readClient();
  const version = base.edition.packVersionId;
  const cities = parseCities(
    path.cities,
    base.cities.map((city) => city.slug),
  );
  const compared = { city: cities.known };
  const [evidence, links] = await Promise.all([
    listEvidence(db, version, compared),
    listLinks(db, version, compared),
  ]);
  const weights = weightsInPath(path, base);
  return {
    edition: base.edition,
    view: compareView(
      { ...base, observations: base.observed, evidence, links },
      { locale, cities, weights },
    ),
  };
}

function weightsInPath(path: ComparePathParts, base: Base): ParsedWeights {
  const drivers = driversOf(base.framework).map((driver) => driver.slug);
  return parseWeights(path.weights, drivers);
}
