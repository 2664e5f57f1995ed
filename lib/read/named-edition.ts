import { readClient } from '../db/client';
import { type CurrentEdition, currentEdition, listEditions, pinnedEdition } from '../db/editions';

/**
 * An edition of an index by the first digits of its hash, or as `first` (the oldest that is kept)
 * or `current`.
 *
 * @returns null if there is no such edition
 */
export async function namedEdition(index: string, name: string): Promise<CurrentEdition | null> {
  const db = readClient();
  if (name === 'current') return currentEdition(db, index);
  const digits = name === 'first' ? (await listEditions(db, index)).at(-1)?.hash : name;
  return digits === undefined ? null : pinnedEdition(db, index, digits);
}
