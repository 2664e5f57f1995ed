import type { ReactNode } from 'react';
import styles from './data-table.module.css';

/** A column: its heading, and whether it holds numbers (right-aligned). */
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
  return (
    <table className={onPhone === 'rows' ? styles.stacking : undefined}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th
              key={column.key}
              scope="col"
              className={column.numeric ? styles.numeric : undefined}
            >
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key} id={row.id}>
            {columns.map((column, position) => (
              <Cell key={column.key} column={column} heading={position === 0}>
                {row.cells[position]}
              </Cell>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type CellProps = {
  readonly column: TableColumn;
  readonly heading: boolean;
  readonly children: ReactNode;
};

function Cell({ column, heading, children }: CellProps) {
  if (heading) return <th scope="row">{children}</th>;
  return (
    <td className={column.numeric ? styles.numeric : undefined}>
      <span className={styles.label} aria-hidden="true">
        {column.label}
      </span>
      <div>{children}</div>
    </td>
  );
}
