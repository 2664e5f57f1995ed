import type { ScoreTable } from '../types';
import { correlationTable } from './correlations';
import { symmetricEigen } from './symmetric-eigen';
import type { Component, ComponentsReason, CorrelationTable, PrincipalComponents } from './types';

const FEWEST_CITIES = 3;
/** The effort grows with the cube of the parts. */
const MOST_PARTS = 200;

/**
 * Principal components of the scores of some nodes: eigenvalues and vectors of their correlation
 * matrix (every part at deviation 1). A check of the tree: parts of one driver should load on one
 * component, and the number of components over 1 should not be far from that of the drivers.
 * Correlations are pairwise complete, so that with many gaps a small eigenvalue can be negative.
 * OECD/JRC Handbook (2008), step 4.
 *
 * @param scope the driver or index, and whether its children or all indicators below are taken
 * @param parts slugs of the nodes
 */
export function principalComponents(
  table: ScoreTable,
  scope: Pick<PrincipalComponents, 'node' | 'of'>,
  parts: readonly string[],
): PrincipalComponents {
  if (parts.length > MOST_PARTS) return nothing(scope, parts, 'too-many-parts', 0);
  const correlations = correlationTable(table, parts);
  const places = usablePlaces(correlations);
  const kept = places.map((place) => parts[place] ?? '');
  const leftOut = parts.filter((part) => !kept.includes(part));
  const cities = Math.min(
    table.cities.length,
    ...places.flatMap((one) => places.map((other) => correlations.counts[one]?.[other] ?? 0)),
  );
  if (places.length < 2) {
    const reason = table.cities.length < FEWEST_CITIES ? 'too-few-cities' : 'too-few-parts';
    return nothing(scope, leftOut, reason, cities);
  }
  const matrix = places.map((one) => places.map((other) => correlations.r[one]?.[other] ?? 0));
  const { values, vectors } = symmetricEigen(matrix);
  const loadings = places.map((_, row) =>
    vectors.map(
      (vector, column) => (vector[row] ?? 0) * Math.sqrt(Math.max(0, values[column] ?? 0)),
    ),
  );
  return {
    ...scope,
    parts: kept,
    leftOut,
    cities,
    components: componentsOf(values),
    loadings,
    overOne: values.filter((value) => value > 1).length,
    reason: null,
  };
}

/** Leaves out what lacks a correlation, the worst first, until every pair has one. */
function usablePlaces({ nodes, r }: CorrelationTable): readonly number[] {
  let places = nodes.map((_, place) => place).filter((place) => r[place]?.[place] !== null);
  for (;;) {
    const lacks = places.map(
      (one) => places.filter((other) => (r[one]?.[other] ?? null) === null).length,
    );
    const worst = Math.max(0, ...lacks);
    if (worst === 0) return places;
    places = places.filter((_, at) => at !== lacks.lastIndexOf(worst));
  }
}

function componentsOf(values: readonly number[]): readonly Component[] {
  let cumulative = 0;
  return values.map((eigenvalue) => {
    const explained = eigenvalue / values.length;
    cumulative += explained;
    return { eigenvalue, explained, cumulative };
  });
}

function nothing(
  scope: Pick<PrincipalComponents, 'node' | 'of'>,
  leftOut: readonly string[],
  reason: ComponentsReason,
  cities: number,
): PrincipalComponents {
  return { ...scope, parts: [], leftOut, cities, components: [], loadings: [], overOne: 0, reason };
}
