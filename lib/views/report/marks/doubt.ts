import type { DoubtView } from '../../compare/types';
import { type NoteKey, passageNotes } from '../note-keys';

/** What is marked where it is said how sure an order is; nothing where nothing is compared. */
export function doubtMarks(doubt: DoubtView | null): readonly NoteKey[] {
  if (doubt === null) return [];
  const { turning, emptying } = doubt;
  return ['leadShare', 'draws', 'leaveOneOut', ...passageNotes([...turning, ...emptying])];
}
