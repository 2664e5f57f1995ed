import type { ReactNode } from 'react';
import styles from './button-link.module.css';

type ButtonLinkProps = {
  readonly href: string;
  readonly children: ReactNode;
  /** Name of the file, where the link downloads one. */
  readonly download?: string;
};

/** A link that is what the reader came to do: a download, a next step. */
export function ButtonLink({ href, children, download }: ButtonLinkProps) {
  return (
    <a className={styles.button} href={href} download={download}>
      {children}
    </a>
  );
}
