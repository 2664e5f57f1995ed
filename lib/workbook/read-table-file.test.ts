import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { briefFaults } from '../cli/pack/fixtures/brief-faults';
import type { RawTable } from '../mapping/raw-table';
import { errorCell, formula, styled, workbookBytes } from './fixtures/workbook-bytes';
import { readTableFile } from './read-table-file';
import { DEFAULT_READ_LIMITS } from './table-limits';

const bytesOf = (text: string) => new TextEncoder().encode(text);

async function onlyTable(bytes: Uint8Array): Promise<RawTable> {
  const { tables, faults } = await readTableFile('t.xlsx', bytes);
  expect(briefFaults(faults)).toEqual([]);
  const [table] = tables;
  if (table === undefined) throw new Error('No table was read.');
  return table;
}

describe('a workbook', () => {
  it('gives cells as they are meant: texts, numbers, percentages, dates, errors', async () => {
    const { rows } = await onlyTable(
      workbookBytes([
        {
          rows: [
            ['City', 'R & D <%>', '_x0041_b'],
            ['北京', styled('percent', 0.07), styled('thousands', 1234.5)],
            // 43831 is 1 January 2020, 60 the day that 1900 did not have (Excel, date system 1900).
            [styled('date', 43831), styled('chineseDate', 43831.5), errorCell('#N/A')],
            [{ xml: (at) => `<c r="${at}" t="b"><v>1</v></c>` }, formula('B2*2', 0.14)],
            [
              {
                xml: (at) =>
                  `<c r="${at}" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>`,
              },
            ],
          ],
        },
      ]),
    );
    expect(rows).toEqual([
      { number: 1, cells: ['City', 'R & D <%>', 'Ab'] },
      { number: 2, cells: ['北京', { kind: 'percent', value: 7 }, 1234.5] },
      {
        number: 3,
        cells: [
          { kind: 'date', value: '2020-01-01' },
          { kind: 'date', value: '2020-01-01T12:00' },
          { kind: 'error', value: '#N/A' },
        ],
      },
      { number: 4, cells: [{ kind: 'boolean', value: 'TRUE' }, 0.14] },
      { number: 5, cells: ['ab'] },
    ]);
  });

  it('keeps row numbers and columns where cells are left out, and merged ranges', async () => {
    const table = await onlyTable(
      workbookBytes([{ rows: [[], [null, null, 'x'], [], [5]], merges: ['B1:C2'] }]),
    );
    expect(table.rows).toEqual([
      { number: 2, cells: [null, null, 'x'] },
      { number: 4, cells: [5] },
    ]);
    expect(table.merges).toEqual([{ top: 1, left: 2, bottom: 2, right: 3 }]);
  });

  it('marks hidden sheets, and says what else is hidden or was never calculated', async () => {
    const { tables, warnings } = await readTableFile(
      't.xlsx',
      workbookBytes([
        { name: 'Old', state: 'veryHidden', rows: [['x']] },
        {
          name: 'New & more',
          before: '<cols><col min="2" max="3" hidden="1"/></cols>',
          rows: [['x', formula('1+1', null)]],
        },
      ]),
    );
    expect(tables.map(({ sheet, isHidden }) => [sheet, isHidden])).toEqual([
      ['Old', true],
      ['New & more', false],
    ]);
    expect(briefFaults(warnings)).toEqual([
      'sheetHidden t.xlsx#Old::',
      'partsHidden t.xlsx#New & more::',
      'formulaWithoutValue t.xlsx#New & more::',
    ]);
  });

  it('passes over macros, and never runs an entity of its own', async () => {
    const macros = { 'xl/vbaProject.bin': 'Sub Auto_Open()' };
    const table = await onlyTable(workbookBytes([{ rows: [['x']] }], macros));
    expect(table.rows).toEqual([{ number: 1, cells: ['x'] }]);
    const bomb = `<!DOCTYPE s [<!ENTITY a "aaaaaaaaaa">]><sst><si><t>&a;&a;</t></si></sst>`;
    const read = await onlyTable(
      workbookBytes([{ rows: [['x']] }], { 'xl/sharedStrings.xml': bomb }),
    );
    expect(JSON.stringify(read.rows)).not.toContain('aaaaaaaaaa');
  });
});

/** Rows that carry a format and nothing else: as many as a sheet can have. */
const EMPTY_ROWS = '<row s="1" customFormat="1"/>'.repeat(1_048_576);

describe('limits', () => {
  it('a sheet of 1,048,576 formatted rows without a value takes no memory', async () => {
    const sheet = `<worksheet><sheetData>${EMPTY_ROWS}</sheetData></worksheet>`;
    const bytes = workbookBytes([{ rows: [] }], { 'xl/worksheets/sheet1.xml': sheet });
    const { rows } = await onlyTable(bytes);
    expect(rows).toEqual([]);
  });

  it.each([
    ['inflated bytes', { bytes: 20_000 }, 'workbookTooLarge'],
    ['columns', { columns: 1 }, 'tooManyColumns'],
    ['cells', { cells: 3 }, 'tooManyCells'],
    ['a cell', { cellBytes: 3 }, 'cellTooLong'],
  ])('%s over the limit are refused', async (_case, limit, reason) => {
    const rows = Array.from({ length: 400 }, () => ['abcd', 'abcd'.repeat(20)]);
    const limits = { ...DEFAULT_READ_LIMITS, ...limit };
    const { tables, faults } = await readTableFile('t.xlsx', workbookBytes([{ rows }]), { limits });
    expect(tables).toEqual([]);
    expect(briefFaults(faults)).toEqual([`${reason} t.xlsx::`]);
  });

  it('bytes are counted as they come out, whatever the header claims', async () => {
    const bytes = workbookBytes([{ rows: [['x']] }], {
      'xl/sharedStrings.xml': `<sst>${' '.repeat(50_000)}</sst>`,
    });
    const limits = { ...DEFAULT_READ_LIMITS, bytes: 10_000 };
    const { faults } = await readTableFile('t.xlsx', bytes, { limits });
    expect(briefFaults(faults)).toEqual(['workbookTooLarge t.xlsx::']);
    expect(deflateRawSync(' '.repeat(50_000)).byteLength).toBeLessThan(1000);
  });
});

const whole = workbookBytes([{ rows: [['x']] }]);

describe('a file that is no table', () => {
  it.each([
    [
      'an old or locked workbook',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]),
      'workbookOldOrLocked',
    ],
    ['a PDF', bytesOf('%PDF-1.7'), 'tableTypeUnknown'],
    ['another zip', workbookBytes([], { '_rels/.rels': '<Relationships/>' }), 'tableTypeUnknown'],
    ['a truncated workbook', whole.slice(0, whole.length - 40), 'workbookDamaged'],
    [
      'a workbook with broken XML',
      workbookBytes([{ rows: [] }], { 'xl/worksheets/sheet1.xml': '<a><b></a>' }),
      'workbookDamaged',
    ],
    [
      'a workbook that is no UTF-8',
      workbookBytes([{ rows: [] }], { 'xl/workbook.xml': '<a/' }),
      'workbookDamaged',
    ],
    ['nothing', new Uint8Array(), 'fileEmpty'],
    ['a NUL character', bytesOf('a,b\n1,\0\n'), 'nulCharacter'],
    [
      'GB18030 that nobody declared',
      new Uint8Array([0xb1, 0xb1, 0xbe, 0xa9, 0x2c, 0x31]),
      'tableNotUtf8',
    ],
  ])('%s is named', async (_case, bytes, reason) => {
    const { tables, faults } = await readTableFile('t', bytes);
    expect(tables).toEqual([]);
    expect(faults.map(({ message }) => message.key)).toEqual([`${reason}.message`]);
    briefFaults(faults);
  });
});

describe('a CSV file', () => {
  it.each([
    ['commas', 'a,b\n1,2\n', []],
    ['semicolons and decimal commas', 'a;b\n"1,5";2,5\n', ['otherDelimiter t.csv::']],
    ['tabs', 'a\tb\n1\t2\n', ['otherDelimiter t.csv::']],
    ['a byte order mark', '\uFEFFa,b\n1,2\n', []],
    ['lines that end in CR', 'a,b\r1,2\r', []],
  ])('with %s is read', async (_case, text, expected) => {
    const { tables, warnings } = await readTableFile('t.csv', bytesOf(text));
    expect(tables[0]?.rows[0]).toEqual({ number: 1, cells: ['a', 'b'] });
    expect(tables[0]?.rows[1]?.cells).toHaveLength(2);
    expect(briefFaults(warnings)).toEqual(expected);
  });

  it('in GB18030 is read where that is said', async () => {
    const bytes = new Uint8Array([0xb1, 0xb1, 0xbe, 0xa9, 0x2c, 0x31]);
    const { tables } = await readTableFile('t.csv', bytes, { encoding: 'gb18030' });
    expect(tables[0]?.rows).toEqual([{ number: 1, cells: ['北京', '1'] }]);
  });

  it('names an unclosed quotation mark by the row where it opens', async () => {
    const { faults } = await readTableFile('t.csv', bytesOf('a,b\n1,"2\n3,4\n'));
    expect(briefFaults(faults)).toEqual(['quoteNotClosed t.csv:2:']);
  });
});
