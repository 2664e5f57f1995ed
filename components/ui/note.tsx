import type { ReactNode } from 'react';
import styles from './note.module.css';

type NoteMarkProps = {
  /** Number of the note on the page. */
  readonly number: number;
  /** Where it leads: the note, or straight to a passage. */
  readonly href: string;
  /** Finished name for a screen reader ("Note 3", "Passage 27 of …"). */
  readonly label: string;
};

/** A small, quiet superscript that leads to the note or passage behind a statement. */
export function NoteMark({ number, href, label }: NoteMarkProps) {
  return (
    <sup className={styles.mark}>
      <a href={href} aria-label={label}>
        {number}
      </a>
    </sup>
  );
}

/** A note at the foot of a page. */
export type Note = { readonly number: number; readonly text: ReactNode };

type NoteListProps = {
  readonly notes: readonly Note[];
  /** Stands before the ids, where a page has two lists of notes. */
  readonly idPrefix?: string;
};

/** The notes of a page, each under the address `#note-<number>`. */
export function NoteList({ notes, idPrefix = '' }: NoteListProps) {
  return (
    <ol className={styles.list}>
      {notes.map((note) => (
        <li key={note.number} id={`${idPrefix}note-${note.number}`} value={note.number}>
          {note.text}
        </li>
      ))}
    </ol>
  );
}
