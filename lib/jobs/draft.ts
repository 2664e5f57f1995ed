import type { DraftState } from './draft-state';

/** A file that someone is bringing in, and how far it has come. */
export type Draft = {
  readonly version: typeof DRAFT_VERSION;
  /** Not to be guessed: it stands in addresses. */
  readonly id: string;
  /** Of the file, without folders, as whoever sent it calls it. */
  readonly name: string;
  /** A zip is a pack; anything else is read as a table, and needs a mapping. */
  readonly kind: 'pack' | 'table';
  readonly bytes: number;
  /** SHA-256 of the file. */
  readonly hash: string;
  readonly who: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly changedAt: string;
  /** The time that the edition and the log carry: when its import was asked for; null: not yet. */
  readonly importedAt: string | null;
  readonly state: DraftState;
};

export const DRAFT_VERSION = 1;

/** Days after which a draft that nobody works on is removed. */
export const DRAFT_DAYS = 7;
