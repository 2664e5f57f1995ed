import { createElement, type ReactNode } from 'react';
import styles from './data-table.module.css';

/** A column: its heading (a text where the table stacks), and whether it holds numbers. */
export type TableColumn = {
  readonly key: string;
  readonly label: ReactNode;
  readonly numeric?: boolean;
};

/** A row: the cells in the order of the columns; the first is the heading of the row. */
export type TableRow = {
  readonly key: string;
  readonly cells: readonly ReactNode[];
  /** Place on the page that an address may name. */
  readonly id?: string;
};

type DataTableProps = {
  /** What the table shows. Required: it is the table's name for a screen reader. */
  readonly caption: ReactNode;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** `rows` (default): on a phone each row becomes a block with its labels. `keep`: stays a table. */
  readonly onPhone?: 'rows' | 'keep';
};

/** A table that becomes blocks of labelled lines where it would not fit. */
export function DataTable({ caption, columns, rows, onPhone = 'rows' }: DataTableProps) {
  const stacks = onPhone === 'rows';
  const [heading, ...others] = columns;
  // Where all values are numbers, the table says so once.
  const isOfNumbers = !heading?.numeric && others.every(({ numeric }) => numeric);
  const cellsOf = isOfNumbers ? columns.map((column) => ({ ...column, numeric: false })) : columns;
  const className = [
    stacks ? styles.stacking : styles.kept,
    ...(isOfNumbers ? [styles.numbers] : []),
  ];
  return (
    <table className={className.join(' ')}>
      <caption>{caption}</caption>
      <thead>{headRow(cellsOf)}</thead>
      {createElement('tbody', null, ...rows.map((row) => bodyRow(row, cellsOf, stacks)))}
    </table>
  );
}

/*
 * A page carries its tables twice, as HTML and as what React starts from. So rows and cells are
 * given to their parent one by one, which spares each a key, and an attribute that says nothing
 * is left out.
 */

function headRow(columns: readonly TableColumn[]) {
  return createElement('tr', null, ...columns.map(headCell));
}

function headCell(column: TableColumn) {
  return (
    <th scope="col" {...alignment(column)}>
      {column.label}
    </th>
  );
}

function bodyRow({ id, cells }: TableRow, columns: readonly TableColumn[], stacks: boolean) {
  const [, ...others] = columns;
  return createElement(
    'tr',
    id === undefined ? null : { id },
    <th scope="row">{cells[0]}</th>,
    ...others.map((column, at) => valueCell(column, cells[at + 1], stacks)),
  );
}

function valueCell(column: TableColumn, content: ReactNode, stacks: boolean) {
  return (
    <td {...alignment(column)} {...(stacks ? labelOf(column) : {})}>
      {content}
    </td>
  );
}

function alignment({ numeric }: TableColumn) {
  return numeric ? { className: styles.numeric } : {};
}

/** What a style sheet writes beside the value on a phone. */
function labelOf({ label }: TableColumn) {
  return typeof label === 'string' ? { 'data-label': label } : {};
}
