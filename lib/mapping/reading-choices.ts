import { z } from 'zod';
import type { ColumnProfile, ColumnRoles } from './columns';

/** A heading; empty: there is no such column. Null: to be guessed. */
const column = z.string().nullable();

/** How a table is to be read, as a person says it; what is null is guessed. */
export const readingChoicesSchema = z.strictObject({
  sheet: z.string().nullable(),
  /** The lowest row of headings, as the file counts. */
  headerRow: z.int().min(1).nullable(),
  decimal: z.enum(['.', ',']).nullable(),
  shape: z.enum(['wide', 'long']).nullable(),
  cityColumn: column,
  codeColumn: column,
  yearColumn: column,
  indicatorColumn: column,
  valueColumn: column,
});

export type ReadingChoices = z.infer<typeof readingChoicesSchema>;

/** Nothing is said: everything is guessed. */
export const GUESS: ReadingChoices = {
  sheet: null,
  headerRow: null,
  decimal: null,
  shape: null,
  cityColumn: null,
  codeColumn: null,
  yearColumn: null,
  indicatorColumn: null,
  valueColumn: null,
};

/** The columns as a person has chosen them, the others as they were guessed; null: no cities. */
export function chosenRoles(
  columns: readonly ColumnProfile[],
  guessed: ColumnRoles | null,
  choices: ReadingChoices,
): ColumnRoles | null {
  const chosen = (heading: string | null, guess: ColumnProfile | null | undefined) =>
    heading === null
      ? (guess ?? null)
      : (columns.find((profile) => profile.heading === heading) ?? null);
  const city = chosen(choices.cityColumn, guessed?.city);
  if (city === null) return null;
  const other = (heading: string | null, guess: ColumnProfile | null | undefined) => {
    const found = chosen(heading, guess);
    return found === city ? null : found;
  };
  const shape = choices.shape ?? guessed?.shape ?? 'wide';
  const isLong = shape === 'long';
  return {
    shape,
    city,
    code: other(choices.codeColumn, guessed?.code),
    year: other(choices.yearColumn, guessed?.year),
    indicator: isLong ? other(choices.indicatorColumn, guessed?.indicator) : null,
    value: isLong ? other(choices.valueColumn, guessed?.value) : null,
  };
}
