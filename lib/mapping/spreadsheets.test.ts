import { expect, it } from 'vitest';
import { briefFaults } from '../cli/pack/fixtures/brief-faults';
import { readSpreadsheet } from '../workbook/fixtures/read-spreadsheet';
import { SPREADSHEET_CASES } from '../workbook/fixtures/spreadsheet-cases';
import { workbookBytes } from '../workbook/fixtures/workbook-bytes';
import { readTableFile } from '../workbook/read-table-file';
import { proposeMapping } from './propose-mapping';

it.each(SPREADSHEET_CASES)(
  '$title',
  async ({ sheets, parts, values = [], faults = [], warnings = [] }) => {
    expect(await readSpreadsheet(sheets, parts)).toEqual({ values, faults, warnings });
  },
);

it('says that a sheet without a table has none', async () => {
  const { tables } = await readTableFile(
    't.xlsx',
    workbookBytes([{ rows: [['Hello'], ['there']] }]),
  );
  const { mapping, faults } = proposeMapping(tables);
  expect(mapping).toBeNull();
  expect(briefFaults(faults)).toEqual(['tableNotFound t.xlsx#Sheet1::']);
});
