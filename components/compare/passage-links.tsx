import type { PassageMark } from '@/lib/views/compare/types';
import styles from './passage-links.module.css';

type PassageLinksProps = {
  readonly passages: readonly PassageMark[];
  /** Finished name of a passage for a screen reader. */
  readonly label: (passage: number) => string;
  /** As small marks behind a value, like superscripts. */
  readonly quiet?: boolean;
};

/** Passages as a row of their numbers, each leading to the passage. */
export function PassageLinks({ passages, label, quiet = false }: PassageLinksProps) {
  return (
    <span className={quiet ? `${styles.links} ${styles.quiet}` : styles.links}>
      {passages.map((mark) => (
        <a key={mark.href} href={mark.href} aria-label={label(mark.passage)}>
          {mark.passage}
        </a>
      ))}
    </span>
  );
}
