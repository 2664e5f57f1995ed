import { type ScoredObservation, scoredObservations } from '../../evidence/scored-observations';
import { transformBy } from '../../scoring/transform';
import type { AnyPack, NodeRow, ObservationRow } from '../tables';

/** The values of one indicator, a place for each city that has one. */
export type ScoredColumn = {
  readonly node: NodeRow;
  readonly observations: readonly ScoredObservation[];
  /** The scored quantities as they enter the scale: divided, and their logarithms where asked. */
  readonly values: readonly number[];
};

/** The indicators of a checked pack with what is scored of them, in file order. */
export function scoredColumns(pack: AnyPack): {
  readonly columns: readonly ScoredColumn[];
  readonly undivided: readonly ObservationRow[];
} {
  const { scored, undivided } = scoredObservations(pack);
  const byIndicator = new Map<string, ScoredObservation[]>();
  for (const row of scored) {
    const own = byIndicator.get(row.indicator);
    if (own === undefined) byIndicator.set(row.indicator, [row]);
    else own.push(row);
  }
  const columns = pack.nodes
    .filter((node) => node.kind === 'indicator')
    .map((node): ScoredColumn => {
      const observations = byIndicator.get(node.slug) ?? [];
      const quantities = observations.map((row) => row.value);
      return {
        node,
        observations,
        values: quantities.map(transformBy(node.transform, quantities)),
      };
    });
  return { columns, undivided };
}

/** A number of a sentence, with so many decimals as tell something. */
export function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
