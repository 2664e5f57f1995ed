import { writeCsv } from './csv';
import { type ObservationColumns, TEXT_COLUMNS, type TextColumn } from './observation-columns';

const BEFORE_VALUE: readonly TextColumn[] = ['city', 'indicator', 'periodFrom', 'periodTo'];
const AFTER_VALUE = TEXT_COLUMNS.filter((column) => !BEFORE_VALUE.includes(column));

/**
 * The lines of the CSV file of observations, so many in each piece. They are the same as any table
 * gets, only that each text is put in quotes once, however many rows have it.
 */
export function* observationLines(
  columns: ObservationColumns,
  rowsAtOnce: number,
): Generator<string> {
  const written = TEXT_COLUMNS.map((column) => [column, columns.texts[column].texts.map(quoted)]);
  const texts: Readonly<Record<TextColumn, readonly string[]>> = Object.fromEntries(written);
  const cell = (column: TextColumn, index: number) =>
    texts[column][columns.code(column, index)] ?? '';
  let piece = '';
  for (let index = 0; index < columns.length; index += 1) {
    for (const column of BEFORE_VALUE) piece += `${cell(column, index)},`;
    piece += String(columns.value(index));
    for (const column of AFTER_VALUE) piece += `,${cell(column, index)}`;
    piece += '\n';
    if ((index + 1) % rowsAtOnce !== 0) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}

/** A text as it stands in a CSV file, in quotes where it needs them. */
function quoted(text: string | null): string {
  return text === null ? '' : writeCsv([[text]], 'plain').slice(0, -1);
}
