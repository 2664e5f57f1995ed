import { type Cell, type CsvFlavour, writeCsv } from '../pack/csv';
import type { Score, ScoreTable } from '../scoring/types';
import { roundScore } from './round-score';
import { SCORE_FIELDS } from './score-fields';

const COLUMNS = ['city', 'node', ...SCORE_FIELDS] as const;

/**
 * Writes the scores of an edition as CSV, rounded as in its canonical form (9 decimals). An empty
 * cell is no value or no rank; thin is 1 or 0.
 */
export function scoresCsv({ rows }: ScoreTable, flavour: CsvFlavour): string {
  const lines = rows.map((score) => {
    const rounded = roundScore(score);
    return COLUMNS.map((column) => cellOf(rounded[column]));
  });
  return writeCsv([COLUMNS, ...lines], flavour);
}

function cellOf(value: Score[keyof Score]): Cell {
  if (typeof value === 'boolean') return value ? 1 : 0;
  return value ?? '';
}
