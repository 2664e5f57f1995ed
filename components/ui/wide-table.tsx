import type { ReactNode } from 'react';
import styles from './wide-table.module.css';

type WideTableProps = {
  /** What the table shows: the name of the part of the page that scrolls. */
  readonly label: string;
  readonly children: ReactNode;
};

/** A table wider than the page scrolls by itself; the links in its rows bring the keyboard there. */
export function WideTable({ label, children }: WideTableProps) {
  return (
    <section className={styles.wide} aria-label={label}>
      {children}
    </section>
  );
}
