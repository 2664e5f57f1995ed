import type { ReactNode } from 'react';
import styles from './adds-cell.module.css';
import { DivergingBar } from './diverging-bar';

type AddsCellProps = Parameters<typeof DivergingBar>[0] & {
  /** The finished number, or the words for nothing to add. */
  readonly text: ReactNode;
};

/** What a node adds to the difference, as a bar and as a number. */
export function AddsCell({ text, ...bar }: AddsCellProps) {
  return (
    <span className={styles.adds}>
      <DivergingBar {...bar} />
      <span className={styles.text}>{text}</span>
    </span>
  );
}
