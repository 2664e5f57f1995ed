import type { PassageMark } from '@/lib/views/compare/types';
import styles from './passage-links.module.css';

type PassageLinksProps = {
  readonly passages: readonly PassageMark[];
  /** Finished name of a passage for a screen reader. */
  readonly label: (passage: number) => string;
};

/** Passages as a row of their numbers, each leading to the passage. */
export function PassageLinks({ passages, label }: PassageLinksProps) {
  return (
    <span className={styles.links}>
      {passages.map((mark) => (
        <a key={mark.href} href={mark.href} aria-label={label(mark.passage)}>
          {mark.passage}
        </a>
      ))}
    </span>
  );
}
