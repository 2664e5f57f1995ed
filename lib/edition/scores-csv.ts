import { type Cell, type CsvFlavour, writeCsv } from '../pack/csv';
import type { ScoreTable } from '../scoring/types';
import { roundScore } from './round-score';
import { SCORE_FIELDS } from './score-fields';

const COLUMNS = ['city', 'node', ...SCORE_FIELDS, 'imputed'] as const;

/**
 * Writes the scores of an edition as CSV, rounded as in its canonical form (9 decimals). An empty
 * cell is no value or no rank; thin is 1 or 0; imputed is the share of the weight that was filled in.
 */
export function scoresCsv({ rows }: ScoreTable, flavour: CsvFlavour): string {
  const lines = rows.map((score) => {
    const rounded = roundScore(score);
    const told = { ...rounded, imputed: rounded.imputed ?? 0 };
    return COLUMNS.map((column) => cellOf(told[column]));
  });
  return writeCsv([COLUMNS, ...lines], flavour);
}

function cellOf(value: string | number | boolean | null): Cell {
  if (typeof value === 'boolean') return value ? 1 : 0;
  return value ?? '';
}
