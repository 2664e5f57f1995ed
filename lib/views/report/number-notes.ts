/** What is numbered: what notes are on, and what each of them leads to. */
export type Numbering<Key extends string, Draft> = {
  /** In the order in which marks stand in the text; repetitions count once. */
  readonly marks: readonly Key[];
  /** Makes the note; null: there is nothing that it could say, so that it has no mark either. */
  readonly draftOf: (key: Key) => Draft | null;
  /** The notes that a note leads to. */
  readonly restsOf: (draft: Draft) => readonly Key[];
};

/**
 * Numbers notes in the order in which marks lead to them: first those in the text, then those in
 * the notes themselves. What no mark leads to gets no number, so that none is missing in between.
 */
export function numberNotes<Key extends string, Draft>({
  marks,
  draftOf,
  restsOf,
}: Numbering<Key, Draft>): ReadonlyMap<Key, Draft> {
  const notes = new Map<Key, Draft>();
  const add = (key: Key) => {
    if (notes.has(key)) return;
    const draft = draftOf(key);
    if (draft !== null) notes.set(key, draft);
  };
  for (const key of marks) add(key);
  // A map is walked in the order of its entries, those added on the way included.
  for (const draft of notes.values()) for (const key of restsOf(draft)) add(key);
  return notes;
}
