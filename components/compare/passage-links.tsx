import { createElement } from 'react';
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
  const className = quiet ? styles.quiet : styles.links;
  // Given one by one, links need no keys, which would double their addresses.
  const links = passages.map((mark) => passageLink(mark, label));
  return createElement('span', { className }, ...links);
}

function passageLink({ href, passage }: PassageMark, label: PassageLinksProps['label']) {
  return (
    <a href={href} aria-label={label(passage)}>
      {passage}
    </a>
  );
}
