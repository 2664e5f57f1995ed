import { type Column, columnsOf } from './columns';
import { type Fault, faultAt, type Place } from './fault';
import type { Table } from './field';

/** Which known column each position of a file holds. */
export type Header = {
  /** By position; null: a column that is not read. */
  readonly columns: readonly (Column | null)[];
  readonly faults: readonly Fault[];
  /** False: the labels make no sense, and the rows would only repeat the fault. */
  readonly readable: boolean;
};

const OTHER_DELIMITERS = [';', '\t', '|', ',', '，'];

/**
 * Matches the labels of a CSV file with the columns of its table. The order of columns is free.
 * A column may be absent if its field may be empty, or if the other language is there, unless the
 * descriptor declares it.
 *
 * @param declared names of the fields in the descriptor's schema; empty: none is given
 */
export function readHeader(
  file: string,
  table: Table,
  labels: readonly string[],
  declared: readonly string[],
): Header {
  const known = columnsOf(table);
  const delimiter = otherDelimiter(labels, known);
  if (delimiter !== null) {
    const place = { file, row: 1, column: 1 };
    const faults = [faultAt(place, 'wrongDelimiter', { delimiter: shownDelimiter(delimiter) })];
    return { columns: [], faults, readable: false };
  }
  const byName = new Map(known.map((column) => [column.name, column]));
  const columns = labels.map((label, position) =>
    labels.indexOf(label) === position ? (byName.get(label) ?? null) : null,
  );
  return {
    columns,
    faults: [
      ...labels.flatMap((label, position) =>
        labelFaults({ file, row: 1, column: position + 1, field: label }, labels, known),
      ),
      ...missingLabels(file, table, labels, declared),
    ],
    readable: columns.some((column) => column !== null),
  };
}

function labelFaults(
  place: Place & { readonly column: number; readonly field: string },
  labels: readonly string[],
  known: readonly Column[],
): readonly Fault[] {
  const label = place.field;
  if (labels.indexOf(label) !== place.column - 1)
    return [faultAt(place, 'duplicateLabel', { label })];
  if (known.some((column) => column.name === label)) return [];
  const meant = known.find(
    (column) => !labels.includes(column.name) && plain(column.name) === plain(label),
  );
  return meant === undefined
    ? [faultAt(place, 'extraLabel', { label })]
    : [faultAt(place, 'incorrectLabel', { label, expected: meant.name })];
}

function missingLabels(
  file: string,
  table: Table,
  labels: readonly string[],
  declared: readonly string[],
): readonly Fault[] {
  const known = columnsOf(table);
  const written = new Set(labels.map(plain));
  const isThere = (column: Column) => written.has(plain(column.name));
  const needed = known.filter((column) => {
    if (declared.includes(column.name)) return true;
    if (!column.definition.required) return false;
    return (
      column.locale === null || !known.some((twin) => twin.field === column.field && isThere(twin))
    );
  });
  const undeclared = declared.filter((name) => !known.some((column) => column.name === name));
  return [...needed.filter((column) => !isThere(column)).map((column) => column.name)]
    .concat(undeclared.filter((name) => !labels.includes(name)))
    .map((label) => faultAt({ file, row: 1, field: label }, 'missingLabel', { label }));
}

/** The delimiter that was used, where the whole header is one cell and another one parts it well. */
function otherDelimiter(labels: readonly string[], known: readonly Column[]): string | null {
  const [label] = labels;
  if (label === undefined || labels.length > 1) return null;
  const names = new Set(known.map((column) => column.name));
  const found = OTHER_DELIMITERS.find((delimiter) => {
    const parts = label.split(delimiter);
    return parts.length > 1 && parts.some((part) => names.has(part.trim()));
  });
  return found ?? null;
}

function shownDelimiter(delimiter: string): string {
  return delimiter === '\t' ? 'tab' : delimiter;
}

/** A label without the differences that are mere spelling: case, spaces, hyphens, camel case. */
function plain(label: string): string {
  return label.toLowerCase().replace(/[\s_-]/g, '');
}
