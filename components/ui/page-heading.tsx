import type { ReactNode } from 'react';
import styles from './page-heading.module.css';

type PageHeadingProps = {
  /** A quiet line above: what kind of page this is. */
  readonly kicker?: ReactNode;
  /** The heading is a sentence: the finding where there is one. */
  readonly title: ReactNode;
  readonly lede?: ReactNode;
};

/** The head of a page: kicker, heading sentence, lede. */
export function PageHeading({ kicker, title, lede }: PageHeadingProps) {
  return (
    <header className={styles.heading}>
      {kicker !== undefined && <p className={styles.kicker}>{kicker}</p>}
      <h1 className={styles.title}>{title}</h1>
      {lede !== undefined && <p className={styles.lede}>{lede}</p>}
    </header>
  );
}
