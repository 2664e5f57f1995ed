import type { ReactNode } from 'react';
import styles from './field-section.module.css';

type FieldSectionProps = {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
};

/** A part of the form, under its heading. */
export function FieldSection({ id, title, children }: FieldSectionProps) {
  return (
    <section className={styles.section} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <div className={styles.fields}>{children}</div>
    </section>
  );
}
