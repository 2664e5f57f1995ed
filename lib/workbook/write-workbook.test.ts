import { strFromU8, unzipSync } from 'fflate';
import { afterEach, expect, it, vi } from 'vitest';
import type { WorkbookSheet } from '../views/workbook/types';
import { readTableFile } from './read-table-file';
import { writeWorkbook } from './write-workbook';

/* Among them the line "Export" of the list of bad inputs. */

const HOSTILE = ['=1+1', '+86', '-1.5', '@SUM(A1)', '\t=1', '\r=1', '=cmd|"/c calc"!A0'];

const SHEET: WorkbookSheet = {
  name: 'Values',
  columns: [
    { heading: 'text', width: 12, format: 'plain' },
    { heading: 'number', width: 8, format: 'score' },
  ],
  rows: [
    ...HOSTILE.map((text) => [text, -5] as const),
    ['上海，“直辖市”', 0.25],
    ['constructor', 1],
    ['__proto__', null],
    [null, 2],
  ],
};

afterEach(() => {
  vi.useRealTimers();
});

function part(bytes: Uint8Array, name: string): string {
  return strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
}

it('is read back: texts as texts, numbers as numbers', async () => {
  const { tables, faults } = await readTableFile('a.xlsx', await writeWorkbook([SHEET]));
  expect(faults).toEqual([]);
  expect(tables.map(({ sheet }) => sheet)).toEqual(['Values']);
  const rows = tables[0]?.rows.map(({ cells }) => cells.map(trimmed)) ?? [];
  expect(rows[0]).toEqual(['text', 'number']);
  // XML knows no carriage return inside a text: it is read as the end of a line.
  expect(rows.slice(1, 1 + HOSTILE.length)).toEqual(HOSTILE.map((text) => [text.trim(), -5]));
  expect(rows.slice(1 + HOSTILE.length)).toEqual([
    ['上海，“直辖市”', 0.25],
    ['constructor', 1],
    ['__proto__'],
    [null, 2],
  ]);
});

function trimmed(cell: unknown): unknown {
  return typeof cell === 'string' ? cell.trim() : cell;
}

it('holds no formula: what looks like one is a shared text, and -5 a number', async () => {
  const xml = part(await writeWorkbook([SHEET]), 'xl/worksheets/sheet1.xml');
  expect(xml).not.toMatch(/<f[ >/]/);
  for (let row = 2; row < 2 + HOSTILE.length; row++) {
    expect(xml).toMatch(new RegExp(`<c r="A${row}"[^>]* t="s"[^>]*><v>\\d+</v></c>`));
    expect(xml).toMatch(new RegExp(`<c r="B${row}"(?![^>]* t=)[^>]*><v>-5</v></c>`));
  }
});

it('freezes the headings and gives columns their widths', async () => {
  const xml = part(await writeWorkbook([SHEET]), 'xl/worksheets/sheet1.xml');
  expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
  expect(xml).toMatch(/<col [^>]*width="12"/);
});

it('gives the same bytes at any time', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-08T00:00:00Z') });
  const first = await writeWorkbook([SHEET]);
  vi.setSystemTime(new Date('2031-07-01T12:34:56Z'));
  expect(await writeWorkbook([SHEET])).toEqual(first);
});

it('cuts a text that no spreadsheet would take', async () => {
  const rows = [['长'.repeat(40_000), 1]] as const;
  const { tables } = await readTableFile('a.xlsx', await writeWorkbook([{ ...SHEET, rows }]));
  const [cell] = tables[0]?.rows[1]?.cells ?? [];
  expect(cell).toHaveLength(32_767);
  expect(String(cell).endsWith('长…')).toBe(true);
});
