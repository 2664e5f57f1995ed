import type { ReactNode } from 'react';
import styles from './section.module.css';

type SectionProps = {
  /** Name of the section in addresses (`#gaps`). */
  readonly id: string;
  readonly title: ReactNode;
  /** A quiet line under the heading. */
  readonly note?: ReactNode;
  /** Far below the first window: on a phone it is laid out when it comes near. */
  readonly isFarBelow?: boolean;
  readonly children: ReactNode;
};

/** A part of a page with its heading. */
export function Section({ id, title, note, isFarBelow = false, children }: SectionProps) {
  const name = isFarBelow ? `${styles.section} ${styles.farBelow}` : styles.section;
  return (
    <section id={id} className={name} aria-labelledby={`${id}-title`}>
      <div className={styles.head}>
        <h2 id={`${id}-title`}>{title}</h2>
        {note !== undefined && <p className={styles.note}>{note}</p>}
      </div>
      {children}
    </section>
  );
}
