import { driversOf } from '../framework/query';
import type { Framework } from '../framework/types';
import { breakEvenOf } from './break-even';
import { contributionsOf } from './decompose';
import { doubtsAt } from './doubt';
import { valueAt } from './matrix';
import { roleMeans } from './roles';
import {
  isComparable,
  observationsForPair,
  type Pair,
  type SharedBasis,
  sharedBasisOf,
} from './shared-basis';
import { ROOT } from './tree';
import type { Choices, Observed, PairComparison, WithoutPassage } from './types';

/** Which cities are compared, under which choices, and what is left out in turn. */
export type PairRequest = Pair & {
  readonly choices?: Choices;
  /** The observations as they would be without each passage that bears on the pair. */
  readonly withoutPassages: readonly WithoutPassage[];
};

/**
 * Compares two cities on the indicators that both have: index and drivers on the shared basis,
 * the difference split over the tree, break-even weights, and the doubt about the order,
 * overall and for each driver. A driver is judged as an index of its own, by its own mean: its
 * lead share is over all weightings of its children that are shared (its indicators, or the
 * drivers nested in it), and draws and left-out passages are those of the whole.
 *
 * Where nothing is shared there is no gap and no doubt, and `verdictOf` says so.
 *
 * @param all observations of all cities, the pair's among them
 * @throws {RangeError} if an observation or a choice does not fit the framework, or if the
 * two are one city
 */
export function comparePair(
  framework: Framework,
  all: readonly Observed[],
  { cityA, cityB, choices = {}, withoutPassages }: PairRequest,
): PairComparison {
  const pair = { cityA, cityB };
  const observations = observationsForPair(framework, all, pair, choices);
  const basis = sharedBasisOf(framework, observations, pair, choices);
  const { tree, rowA, rowB } = basis;
  const drivers = driversOf(framework).map(({ slug }) => slug);
  const subjects = [framework.root, ...drivers].filter((slug) => isSharedAt(basis, slug));
  const doubts = doubtsAt(basis, subjects, { pair, choices, withoutPassages });
  const comparable = isComparable(basis);
  const a = comparable ? valueAt(rowA, ROOT) : null;
  const b = comparable ? valueAt(rowB, ROOT) : null;
  return {
    cityA,
    cityB,
    sharedIndicators: tree.leaves.map((leaf) => tree.nodes[leaf]?.slug ?? ''),
    a,
    b,
    gap: a === null || b === null ? null : a - b,
    contributions: contributionsOf(basis),
    doubt: doubts.get(framework.root) ?? null,
    breakEven: breakEvenOf(basis),
    drivers: Object.fromEntries(drivers.map((slug) => [slug, doubts.get(slug) ?? null])),
    roles: pairRoles(framework, basis.observed.cities, observations, choices),
  };
}

function isSharedAt(basis: SharedBasis, slug: string): boolean {
  const place = basis.tree.places.get(slug);
  return place !== undefined && isComparable(basis, place);
}

/** The pair stands first among the cities of a shared basis. */
function pairRoles(
  framework: Framework,
  cities: readonly string[],
  observations: readonly Observed[],
  choices: Choices,
): PairComparison['roles'] {
  const [ofA, ofB] = roleMeans(framework, cities, observations, choices);
  return {
    input: { a: ofA?.input ?? null, b: ofB?.input ?? null },
    outcome: { a: ofA?.outcome ?? null, b: ofB?.outcome ?? null },
  };
}
