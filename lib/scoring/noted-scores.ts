import type { Framework } from '../framework/types';
import { evaluate } from './evaluate';
import type { Observed, ScoreTable } from './types';

/**
 * Stored scores with what was done on the way to them: the share that was imputed beside each number,
 * and the values that were filled, changed as outliers or left out. An edition stores its numbers
 * alone; the rest follows from the framework and the observations. Where the framework does none of
 * this, the table as it is.
 */
export function notedScores(
  framework: Framework,
  stored: ScoreTable,
  observations: readonly Observed[],
): ScoreTable {
  if (!isNoted(framework)) return stored;
  const computed = evaluate(framework, stored.cities, observations);
  const shares = new Map(
    computed.rows.map(({ city, node, imputed }) => [`${city} ${node}`, imputed] as const),
  );
  const { rows: _, ...notes } = computed;
  return {
    ...notes,
    rows: stored.rows.map((row) => {
      const imputed = shares.get(`${row.city} ${row.node}`);
      return imputed === undefined ? row : { ...row, imputed };
    }),
  };
}

/** Whether a framework leaves cities out, fills gaps or treats outliers. */
export function isNoted({ nodes, parameters }: Framework): boolean {
  const { screening, imputation, treatment } = parameters;
  return (
    screening !== undefined ||
    imputation !== undefined ||
    treatment !== undefined ||
    nodes.some((node) => node.kind === 'indicator' && (node.treatment ?? null) !== null)
  );
}
