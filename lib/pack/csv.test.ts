import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { writeCsv } from './csv';

const LINES = Object.freeze([
  ['slug', 'value'],
  ['=1+1', -5],
  ['-1.5', 0.25],
  ['@a', 1],
  ['+86', 2],
  ['上海，“直辖市”', 3],
  ['two\nlines', 4],
]);

it('writes texts for programs as they are', () => {
  expect(writeCsv(LINES, 'plain')).toBe(
    'slug,value\n=1+1,-5\n-1.5,0.25\n@a,1\n+86,2\n上海，“直辖市”,3\n"two\nlines",4\n',
  );
});

// The line "Export" of the list of bad inputs.
it.each(['=1+1', '+1', '-1', '@a', '\t=1', '\r=1'])(
  'marks %j, which a spreadsheet would run',
  (text) => {
    const [line] = parse(writeCsv([[text, -5]], 'spreadsheet'), { bom: true });
    expect(line).toEqual([`'${text}`, '-5']);
    expect(parse(writeCsv([[text, -5]], 'plain'))).toEqual([[text, '-5']]);
  },
);

it('keeps a spreadsheet from running a text, and leaves numbers numbers', () => {
  expect(writeCsv(LINES, 'spreadsheet')).toBe(
    "\uFEFFslug,value\r\n'=1+1,-5\r\n'-1.5,0.25\r\n'@a,1\r\n'+86,2\r\n上海，“直辖市”,3\r\n\"two\nlines\",4\r\n",
  );
});
