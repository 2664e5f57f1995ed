import { createElement, type ReactElement, type ReactNode } from 'react';
import { WideTable } from '@/components/ui/wide-table';
import styles from './square-table.module.css';

type SquareTableProps = {
  readonly caption: string;
  readonly className: string | undefined;
  readonly heads: readonly ReactElement[];
  /** The cells of each row, its name first. */
  readonly rows: readonly (readonly ReactNode[])[];
};

/**
 * Each with each: a row and a column for every one. Cells are given to their row one by one, which
 * spares each a key: there are very many.
 */
export function SquareTable({ caption, className, heads, rows }: SquareTableProps) {
  return (
    <WideTable label={caption}>
      <table className={`${styles.table} ${className}`}>
        <caption>{caption}</caption>
        <thead>{createElement('tr', null, ...heads)}</thead>
        {createElement('tbody', null, ...rows.map((cells) => createElement('tr', null, ...cells)))}
      </table>
    </WideTable>
  );
}

/** Where the row and the column of one meet. */
export function SelfCell() {
  return <td className={styles.self} />;
}
