import { cellAt } from './cell-at';
import { columnsOf, tableNamed, tableOf } from './columns';
import type { FileContent } from './decode-text';

/** Where a file of a pack begins to differ from what it should be. */
export type FileDifference = {
  readonly file: string;
  /** Record of a table (its header is 1), or line of the descriptor; null: the file as a whole. */
  readonly row: number | null;
  /** Column of the table, or key of the descriptor; null: none can be named. */
  readonly field: string | null;
  /** What should stand there, and what does, as the file has it; null: no such file. */
  readonly expected: string | null;
  readonly found: string | null;
};

/** The first place in which a file differs; null: it is the same, byte for byte. */
export function fileDifference(
  file: string,
  expected: FileContent | undefined,
  found: FileContent | undefined,
): FileDifference | null {
  const [right, text] = [textOf(expected), textOf(found)];
  if (right === text) return null;
  const whole = { file, row: null, field: null };
  if (right === null || text === null) return { ...whole, expected: right, found: text };
  const offset = commonLength(right, text);
  const name = tableNamed(file.replace(/\.csv$/, ''));
  if (name === null) return lineDifference(file, right, text, offset);
  const cell = cellAt(right, offset);
  // Before the offset both are the same, and so is the beginning of the cell.
  const other = cellAt(text, offset);
  const field = columnsOf(tableOf(name))[cell.column]?.name ?? null;
  return { file, row: cell.row, field, expected: cell.text, found: other.text };
}

function textOf(content: FileContent | undefined): string | null {
  if (content === undefined || typeof content === 'string') return content ?? null;
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(content);
}

function commonLength(one: string, other: string): number {
  const length = Math.min(one.length, other.length);
  let at = 0;
  while (at < length && one[at] === other[at]) at += 1;
  return at;
}

function lineDifference(file: string, right: string, text: string, offset: number): FileDifference {
  const row = right.slice(0, offset).split('\n').length;
  const [expected = '', found = ''] = [right, text].map((one) => one.split('\n')[row - 1]);
  const field = /^\s*"([^"]+)":/.exec(expected)?.[1] ?? null;
  return { file, row, field, expected: expected.trim(), found: found.trim() };
}
