import { drawShares } from './draws';
import { leadShareOfMeans } from './lead-share';
import { basesWithout, leaveOneOutRange } from './leave-one-out';
import type { Pair, SharedBasis } from './shared-basis';
import type { Choices, Doubt, WithoutPassage } from './types';
import { decideVerdict } from './verdict';

/** What the runs of the doubt need beside the shared basis itself. */
export type DoubtRuns = {
  readonly pair: Pair;
  readonly choices: Choices;
  readonly withoutPassages: readonly WithoutPassage[];
};

/**
 * How sure one can be of the order of a pair at each of some groups. All groups share one
 * series of draws and one run without each passage.
 *
 * @param subjects slugs of groups at which both cities have a score
 */
export function doubtsAt(
  basis: SharedBasis,
  subjects: readonly string[],
  { pair, choices, withoutPassages }: DoubtRuns,
): ReadonlyMap<string, Doubt> {
  const { framework } = basis.tree;
  const places = subjects.map((slug) => basis.tree.places.get(slug) ?? 0);
  const shares = drawShares(basis, places);
  const without = basesWithout(framework, withoutPassages, pair, choices);
  const doubts = places.map((place, index): Doubt => {
    const grounds = {
      leadShare: leadShareAt(basis, place),
      drawShare: shares[index] ?? 0,
      leaveOneOut: leaveOneOutRange(basis, without, place),
    };
    const scores = { a: basis.rowA[place] ?? 0, b: basis.rowB[place] ?? 0 };
    const { verdictShare } = framework.parameters;
    const verdict = decideVerdict({ ...pair, ...scores, ...grounds }, verdictShare);
    return { ...grounds, verdict };
  });
  return new Map(subjects.map((slug, index) => [slug, doubts[index]] as const).filter(isMade));
}

function isMade(entry: readonly [string, Doubt | undefined]): entry is readonly [string, Doubt] {
  return entry[1] !== undefined;
}

/** Share of all weightings of the children of a group under which A is ahead, ties half. */
export function leadShareAt({ tree, rowA, rowB }: SharedBasis, place: number): number {
  const { draws, seed } = tree.framework.parameters;
  const node = tree.nodes[place];
  if (node === undefined || node.kind === 'indicator') return Number.NaN;
  const children = tree.children[place] ?? [];
  return leadShareOfMeans(
    node.aggregation,
    children.map((child) => rowA[child] ?? Number.NaN),
    children.map((child) => rowB[child] ?? Number.NaN),
    { draws, seed },
  );
}
