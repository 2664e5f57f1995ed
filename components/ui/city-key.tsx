import type { ReactNode } from 'react';
import styles from './city-key.module.css';
import { CitySymbol } from './city-symbol';

/** A city in the key: its name, and what is said of it beside the name. */
export type CityKeyEntry = {
  readonly slug: string;
  readonly name: ReactNode;
  readonly position: number;
  /** The city's page, where the name shall lead there. */
  readonly href?: string;
  /** The large figure or words: `60.5`, or bounds. */
  readonly figure?: ReactNode;
  readonly detail?: ReactNode;
};

type CityKeyProps = { readonly entries: readonly CityKeyEntry[] };

/** Which mark is which city, with its overall figure: the legend of a whole page. */
export function CityKey({ entries }: CityKeyProps) {
  return (
    <ul className={styles.key}>
      {entries.map((entry) => (
        <li key={entry.slug}>
          <CitySymbol position={entry.position} />
          <b>{entry.href === undefined ? entry.name : <a href={entry.href}>{entry.name}</a>}</b>
          {entry.figure !== undefined && <span className={styles.figure}>{entry.figure}</span>}
          {entry.detail !== undefined && <span className={styles.detail}>{entry.detail}</span>}
        </li>
      ))}
    </ul>
  );
}
