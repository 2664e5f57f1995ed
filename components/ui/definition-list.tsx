import type { ReactNode } from 'react';
import styles from './definition-list.module.css';

/** A term and what is said of it. */
export type Definition = {
  readonly key: string;
  readonly term: ReactNode;
  readonly details: ReactNode;
};

type DefinitionListProps = { readonly items: readonly Definition[] };

/** Terms and their details side by side, one above the other on a phone. */
export function DefinitionList({ items }: DefinitionListProps) {
  return (
    <dl className={styles.list}>
      {items.map((item) => (
        <div key={item.key}>
          <dt>{item.term}</dt>
          <dd>{item.details}</dd>
        </div>
      ))}
    </dl>
  );
}
