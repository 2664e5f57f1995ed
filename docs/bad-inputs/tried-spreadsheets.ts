import { type Cell, writeCsv } from '../../lib/pack/csv';
import { readSpreadsheet } from '../../lib/workbook/fixtures/read-spreadsheet';
import { SPREADSHEET_CASES } from '../../lib/workbook/fixtures/spreadsheet-cases';
import type { TriedInput } from './tried-input';

/** Sheets as analysts have them, read by the mapping that is proposed for them. */
export async function triedSpreadsheets(): Promise<readonly TriedInput[]> {
  return Promise.all(
    SPREADSHEET_CASES.map(
      async ({ title, sheets, parts, values = [], faults = [], warnings = [] }) => {
        const got = await readSpreadsheet(sheets, parts);
        return {
          group: 'Spreadsheet',
          input: title,
          expected: [`${values.length} values`, ...faults, ...warnings].join(', '),
          got: [`${got.values.length} values`, ...got.faults, ...got.warnings].join(', '),
        };
      },
    ),
  );
}

const EXPORTED: readonly (readonly [input: string, cell: Cell, expected: string])[] = [
  ['a text beginning with =', '=1+1', "'=1+1"],
  ['a text beginning with +', '+1', "'+1"],
  ['a text beginning with -', '-1', "'-1"],
  ['a text beginning with @', '@SUM(A1)', "'@SUM(A1)"],
  ['a text beginning with a tab', '\t=1', "'\t=1"],
  ['a text beginning with a carriage return', '\r=1', '"\'\r=1"'],
  ['the number -5', -5, '-5'],
];

/** Cells as a CSV file for spreadsheets has them. */
export function triedExports(): readonly TriedInput[] {
  return EXPORTED.map(([input, cell, expected]) => {
    const got = writeCsv([[cell]], 'spreadsheet')
      .replace(/^\uFEFF/u, '')
      .replace(/\r\n$/u, '');
    return { group: 'Export', input, expected, got };
  });
}
