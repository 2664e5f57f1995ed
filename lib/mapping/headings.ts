import { type RawRow, type RawTable, shownCell } from './raw-table';
import { HEADING_JOINT } from './read-heading';
import { isUnitHeading, isYear } from './units';

/** The headings of a table by column (the first is column 1), and the groups they stand in. */
export type Headings = {
  /** Empty: the column has none. The texts of several rows are joined. */
  readonly labels: readonly string[];
  /** Texts over several columns; null: the column stands in no group. */
  readonly groups: readonly (string | null)[];
};

/** Reads the headings of a table from the rows that hold them. */
export function headingsOf(table: RawTable, headerRows: readonly number[]): Headings {
  const rows = headerRows.map((number) => table.rows.find((row) => row.number === number));
  const width = table.rows.reduce((most, row) => Math.max(most, row.cells.length), 0);
  const columns = Array.from({ length: width }, (_, index) => index + 1);
  const own = rows.map((row) => columns.map((column) => shownCell(row?.cells[column - 1])));
  const lines = own.map((texts, line) => {
    const number = headerRows[line] ?? 0;
    const merged = mergedTexts(table, number, texts);
    return line === own.length - 1 || merged !== null
      ? (merged ?? texts)
      : carried(texts, own.slice(line + 1));
  });
  const labels = columns.map((_, index) => joined(lines.map((line) => line[index] ?? '')));
  return { labels, groups: groupsOf(lines) };
}

function joined(texts: readonly string[]): string {
  const parts = texts
    .map((text) => text.replace(/\s+/gu, ' ').trim())
    .filter((text, index, all) => text !== '' && text !== all[index - 1]);
  return parts.join(HEADING_JOINT);
}

/** A row of headings with merged cells filled sideways; null: the row has none. */
function mergedTexts(
  table: RawTable,
  row: number,
  texts: readonly string[],
): readonly string[] | null {
  const merges = table.merges.filter(
    ({ top, bottom, left, right }) => top <= row && bottom >= row && right > left,
  );
  if (merges.length === 0) return null;
  const origins = new Map(table.rows.map((one) => [one.number, one]));
  return texts.map((text, index) => {
    const column = index + 1;
    const merge = merges.find(({ left, right }) => column >= left && column <= right);
    if (text !== '' || merge === undefined) return text;
    const origin: RawRow | undefined = origins.get(merge.top);
    return shownCell(origin?.cells[merge.left - 1]);
  });
}

/** Without merged cells a text over several columns stands over the first of them alone. */
function carried(
  texts: readonly string[],
  below: readonly (readonly string[])[],
): readonly string[] {
  const hasBelow = (index: number) => below.some((line) => (line[index] ?? '') !== '');
  let last = '';
  return texts.map((text, index) => {
    if (text !== '') last = hasBelow(index) ? text : '';
    return text === '' && hasBelow(index) ? last : text;
  });
}

/** The texts of the upper row that stand over several columns, each with a heading of its own. */
function groupsOf(lines: readonly (readonly string[])[]): readonly (string | null)[] {
  const [upper, ...lower] = lines;
  if (upper === undefined || lower.length === 0) return (upper ?? []).map(() => null);
  const names = upper.map((_, index) => joined(lower.map((line) => line[index] ?? '')));
  return upper.map((text, index) => {
    if (text === '' || names[index] === '') return null;
    const members = names.filter((name, other) => upper[other] === text && name !== '');
    return members.length > 1 && members.some((name) => !isUnitHeading(name) && !isYear(name))
      ? text
      : null;
  });
}
