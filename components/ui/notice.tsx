import type { ReactNode } from 'react';
import styles from './notice.module.css';

type NoticeProps = { readonly title?: ReactNode; readonly children: ReactNode };

/** Says what was left out or changed of what the reader asked for; the page works all the same. */
export function Notice({ title, children }: NoticeProps) {
  return (
    <div className={styles.notice} role="status">
      {title !== undefined && <p className={styles.title}>{title}</p>}
      {children}
    </div>
  );
}
