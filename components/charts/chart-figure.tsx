import type { ReactNode } from 'react';
import { Disclosure } from '@/components/ui/disclosure';
import styles from './chart-figure.module.css';

type ChartFigureProps = {
  /** What is shown. */
  readonly name: ReactNode;
  /** What it says, in one sentence. */
  readonly summary: ReactNode;
  readonly children: ReactNode;
  /** The same as a table, with the finished words of its disclosure; a chart that is one has none. */
  readonly table?: { readonly label: ReactNode; readonly content: ReactNode };
  /** Where the numbers come from. */
  readonly source?: ReactNode;
};

/** A chart with its name, its gist, the same numbers as a table, and its source. */
export function ChartFigure({ name, summary, children, table, source }: ChartFigureProps) {
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>
        <b className={styles.name}>{name}</b> {summary}
      </figcaption>
      {children}
      {table && <Disclosure summary={table.label}>{table.content}</Disclosure>}
      {source !== undefined && <p className={styles.source}>{source}</p>}
    </figure>
  );
}
