import { readXml } from './read-xml';
import type { ZipParts } from './zip-parts';

/** What a number in a cell means by its format. */
export type NumberMeaning = 'number' | 'percent' | 'date';

/** Formats that every workbook has, by their number (ECMA-376, part 1, 18.8.30). */
const BUILT_IN_PERCENT = [9, 10];
const BUILT_IN_DATE: readonly (readonly [number, number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];

/** Reads the meaning of numbers by the style of a cell (its index among the cell formats). */
export async function readCellFormats(
  parts: ZipParts,
  part: string | null,
  longest: number,
): Promise<readonly NumberMeaning[]> {
  if (part === null) return [];
  const codes = new Map<number, string>();
  const styles: number[] = [];
  let isCellFormat = false;
  await readXml(part, parts.read(part), longest, {
    open: (name, attribute) => {
      if (name === 'numFmt')
        codes.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '');
      if (name === 'cellXfs') isCellFormat = true;
      if (name === 'xf' && isCellFormat) styles.push(Number(attribute('numFmtId') ?? 0));
    },
    close: (name) => {
      if (name === 'cellXfs') isCellFormat = false;
    },
  });
  return styles.map((id) => meaningOf(id, codes.get(id)));
}

function meaningOf(id: number, code: string | undefined): NumberMeaning {
  if (code !== undefined) return meaningOfCode(code);
  if (BUILT_IN_PERCENT.includes(id)) return 'percent';
  return BUILT_IN_DATE.some(([from, to]) => id >= from && id <= to) ? 'date' : 'number';
}

/**
 * What a format code makes of a number. Quoted texts, escaped characters, colours and locales say
 * nothing of it; letters of days and hours make a date.
 *
 * @example
 * meaningOfCode('yyyy"年"m"月"'); // => 'date'
 */
export function meaningOfCode(code: string): NumberMeaning {
  const [first = ''] = code
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .split(';');
  if (first.includes('%')) return 'percent';
  return !/general/i.test(first) && /[ymdhs]/i.test(first) ? 'date' : 'number';
}
