import type { Doubt } from '../../scoring/types';

/** A doubt told of the city that is ahead: how often it stays so, and by how much. */
export type Lead = {
  /** The city that is ahead on the shared basis; city A where the two are level. */
  readonly ahead: string;
  /** Share of all weightings, and of draws, in which it is ahead. 0 to 1. */
  readonly leadShare: number;
  readonly drawShare: number;
  /** Its lead when any one passage is left out: lowest and highest, in points. */
  readonly lowest: number;
  readonly highest: number;
};

type PairNamed = { readonly cityA: string; readonly cityB: string };
type Scores = { readonly a: number | null; readonly b: number | null };

/** Turns a doubt, which the engine tells of A against B, to the side of whoever is ahead. */
export function leadOf(
  { leadShare, drawShare, leaveOneOut }: Doubt,
  { cityA, cityB }: PairNamed,
  { a, b }: Scores,
): Lead {
  const { lowest, highest } = leaveOneOut;
  if ((a ?? 0) >= (b ?? 0)) return { ahead: cityA, leadShare, drawShare, lowest, highest };
  return {
    ahead: cityB,
    leadShare: 1 - leadShare,
    drawShare: 1 - drawShare,
    lowest: 0 - highest,
    highest: 0 - lowest,
  };
}
