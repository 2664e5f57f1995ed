import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

type EmptyStateProps = {
  /** What there is none of, as a sentence. */
  readonly title: ReactNode;
  /** Why, and what the reader can do. */
  readonly children?: ReactNode;
};

/** Stands where a list or a chart would be, when there is nothing to show. */
export function EmptyState({ title, children }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <p className={styles.title}>{title}</p>
      {children}
    </div>
  );
}
