import type { ReactNode } from 'react';
import styles from './section.module.css';

type SectionProps = {
  /** Name of the section in addresses (`#gaps`). */
  readonly id: string;
  readonly title: ReactNode;
  /** A quiet line under the heading. */
  readonly note?: ReactNode;
  readonly children: ReactNode;
};

/** A part of a page with its heading. */
export function Section({ id, title, note, children }: SectionProps) {
  return (
    <section id={id} className={styles.section} aria-labelledby={`${id}-title`}>
      <div className={styles.head}>
        <h2 id={`${id}-title`}>{title}</h2>
        {note !== undefined && <p className={styles.note}>{note}</p>}
      </div>
      {children}
    </section>
  );
}
