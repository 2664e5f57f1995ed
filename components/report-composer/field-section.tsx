import type { ReactNode } from 'react';
import styles from './field-section.module.css';

type FieldSectionProps = {
  readonly id: string;
  readonly title: string;
  /** On paper its fields would be empty lines: the report has what they say. */
  readonly isForScreen?: boolean;
  readonly children: ReactNode;
};

/** A part of the form, under its heading. */
export function FieldSection({ id, title, isForScreen, children }: FieldSectionProps) {
  const look = isForScreen ? `${styles.section} ${styles.screen}` : styles.section;
  return (
    <section className={look} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <div className={styles.fields}>{children}</div>
    </section>
  );
}
