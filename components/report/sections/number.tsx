import type { NoteKey } from '@/lib/views/report/note-keys';
import { Marks } from '../marks';
import type { ReportPart } from '../part';
import styles from './number.module.css';

type NumberProps = ReportPart & { readonly text: string; readonly of: readonly NoteKey[] };

/** A number in a column: its last digit stands under that of the others, its marks behind it. */
export function MarkedNumber({ text, of, ...part }: NumberProps) {
  return (
    <>
      <span className={styles.number}>{text}</span>
      <Marks of={of} {...part} />
    </>
  );
}
