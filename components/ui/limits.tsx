import type { ReactNode } from 'react';
import styles from './limits.module.css';

type LimitsProps = { readonly title: ReactNode; readonly children: ReactNode };

/** The care box: what the evidence cannot bear, where the score stands. */
export function Limits({ title, children }: LimitsProps) {
  return (
    <aside className={styles.limits}>
      <b>{title}</b> {children}
    </aside>
  );
}
