import type { ShownScore } from '../moved-scores';
import { findCauses } from './find-causes';
import { comparesCities, hybridFrameworks, hybridValues } from './hybrid';
import { separates } from './leaf-scores';
import { missingNumbers } from './missing-numbers';
import type { PreparedChange } from './prepare-change';
import { shapleySplit } from './shapley';
import type { CausePart, CityChange, NodeChange } from './types';

/** So many scores are worked out at most to explain one city, so that an answer stays quick. */
const MOST_SCORES = 2_000_000;
const MOST_EVALUATIONS = 1000;

/**
 * Why the scores of a city changed between two editions. Each rating or value of the city that
 * changed is a cause, and so are the weights, the method, the other cities where scores are made
 * against them, and the framework; each has the part of the change that is its Shapley value,
 * so that it does not matter what is thought to have come first, and the parts add up.
 *
 * Causes are mixed without the rule on thin drivers, which only gives or takes a number. A mixture
 * that gives none counts as halfway between the two editions.
 *
 * @param change both editions, as `prepareChange` makes them
 * @param city a city of either
 */
export function explainChange(change: PreparedChange, city: string): CityChange {
  const nodes = nodeChanges(change, city);
  const split = nodes.filter(({ by }) => by !== null);
  const causes = split.length === 0 ? [] : findCauses(change, city);
  if (causes.length === 0) return { city, nodes, parts: [], algorithm: null };
  const values = hybridValues(change, city, causes, hybridFrameworks(change));
  const worth = (present: readonly boolean[]): readonly number[] => {
    if (!present.includes(true)) return split.map(({ before }) => before?.value ?? 0);
    if (!present.includes(false)) return split.map(({ after }) => after?.value ?? 0);
    const mixed = values(present);
    return split.map((node) => mixed.get(node.node) ?? halfway(node));
  };
  const game = { players: causes.length, quantities: split.length, worth };
  const { amounts, algorithm } = shapleySplit(game, evaluationsFor(change));
  const parts = causes.map((cause, at): CausePart => {
    const own = split.map(({ node }, place) => [node, amounts[at]?.[place] ?? 0] as const);
    return { ...cause, amounts: Object.fromEntries(own) };
  });
  return { city, nodes, parts, algorithm };
}

function evaluationsFor({ sides }: PreparedChange): number {
  const nodes = Math.max(...sides.map((side) => side.nodes.size));
  const cities = sides.some(({ framework }) => comparesCities(framework) && !separates(framework))
    ? Math.max(...sides.map((side) => side.cities.length))
    : 1;
  return Math.min(MOST_EVALUATIONS, Math.floor(MOST_SCORES / (nodes * cities)));
}

function nodeChanges(change: PreparedChange, city: string): readonly NodeChange[] {
  const [old, now] = change.sides;
  const slugs = new Set([...now.nodes.keys(), ...old.nodes.keys()]);
  return [...slugs].map((node) => {
    const before = shown(old.scores.get(city)?.get(node));
    const after = shown(now.scores.get(city)?.get(node));
    const [from, to] = [before?.value ?? null, after?.value ?? null];
    return {
      node,
      before,
      after,
      by: from === null || to === null ? null : to - from,
      missing: missingNumbers(change, city, node),
    };
  });
}

function shown(score: ShownScore | undefined): ShownScore | null {
  if (score === undefined) return null;
  const { value, lower, upper, rank, imputed } = score;
  return { value, lower, upper, rank, ...(imputed === undefined ? {} : { imputed }) };
}

function halfway({ before, after }: NodeChange): number {
  return ((before?.value ?? 0) + (after?.value ?? 0)) / 2;
}
