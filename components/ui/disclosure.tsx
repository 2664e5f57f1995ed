import type { ReactNode } from 'react';
import styles from './disclosure.module.css';

type DisclosureProps = {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly open?: boolean;
  readonly id?: string;
};

/** Something that opens in place. In print it is always open. */
export function Disclosure({ summary, children, open, id }: DisclosureProps) {
  return (
    <details className={styles.disclosure} open={open} id={id}>
      <summary>{summary}</summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
