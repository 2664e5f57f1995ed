import type { ReactNode } from 'react';
import styles from './button-link.module.css';

type ButtonLinkProps = {
  readonly href: string;
  readonly children: ReactNode;
  /** Name of the file, where the link downloads one. */
  readonly download?: string;
  /** The one thing to do next on its page. */
  readonly isMain?: boolean;
};

/** A link that is what the reader came to do: a download, a next step. */
export function ButtonLink({ href, children, download, isMain = false }: ButtonLinkProps) {
  return (
    <a
      className={isMain ? `${styles.button} ${styles.main}` : styles.button}
      href={href}
      download={download}
    >
      {children}
    </a>
  );
}
