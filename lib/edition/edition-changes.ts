import { changedDetails, type DetailName } from '../pack/changed-details';
import { comparedTables, EMPTY_PACK } from '../pack/compare-packs';
import type { PackageDetails } from '../pack/descriptor-schema';
import type { TableChanges } from '../pack/row-changes';
import type { AnyPack, PackTableName } from '../pack/tables';
import type { ScoreTable } from '../scoring/types';
import { countedMoves, type ScoreMove } from './moved-scores';

/** A pack with its scores: what one edition shows. */
export type ScoredPack = { readonly pack: AnyPack; readonly scores: ScoreTable };

/** How one edition differs from another, down to the cell and the score. */
export type EditionChanges = {
  readonly tables: readonly TableChanges[];
  readonly scores: readonly ScoreMove[];
};

/** The same as numbers, for the log of imports. */
export type ChangeCounts = {
  readonly tables: readonly {
    readonly table: PackTableName;
    readonly added: number;
    readonly changed: number;
    readonly removed: number;
  }[];
  /** Scores that moved; those of cities and nodes that are new or gone among them. */
  readonly scores: number;
  /** What the pack says of itself otherwise than before; left out: nothing, or it was not kept. */
  readonly details?: readonly DetailName[];
};

/** How long lists of changes may become. */
export type MostChanges = { readonly rows: number; readonly scores: number };

/** All that changed in numbers, and lists of the first of each kind. */
export type CountedChanges = { readonly counts: ChangeCounts; readonly changes: EditionChanges };

export const ALL_CHANGES: MostChanges = {
  rows: Number.POSITIVE_INFINITY,
  scores: Number.POSITIVE_INFINITY,
};
export const NO_LISTS: MostChanges = { rows: 0, scores: 0 };

const NO_EDITION: ScoredPack = { pack: EMPTY_PACK, scores: { cities: [], rows: [] } };

/** What an edition changes. @param before null: there was none, and everything is new. */
export function editionChanges(before: ScoredPack | null, after: ScoredPack): EditionChanges {
  return countedChanges(before, after, ALL_CHANGES).changes;
}

/** The same (see `editionChanges`), with lists that have an end and all of it counted. */
export function countedChanges(
  before: ScoredPack | null,
  after: ScoredPack,
  most: MostChanges,
): CountedChanges {
  const from = before ?? NO_EDITION;
  const tables = comparedTables(from.pack, after.pack, most.rows);
  const scores = countedMoves(from.scores, after.scores, most.scores);
  return {
    counts: {
      tables: tables.map(({ changes, counts }) => ({ table: changes.table, ...counts })),
      scores: scores.count,
    },
    changes: { tables: tables.map(({ changes }) => changes), scores: scores.moves },
  };
}

/** The same numbers, with what the pack says of itself otherwise than the one before. */
export function withDetails(
  counts: ChangeCounts,
  before: PackageDetails,
  after: PackageDetails,
): ChangeCounts {
  const details = changedDetails(before, after);
  return details.length === 0 ? counts : { ...counts, details };
}

/** Counts what changed. */
export function changeCounts({ tables, scores }: EditionChanges): ChangeCounts {
  return {
    tables: tables.map(({ table, added, changed, removed }) => ({
      table,
      added: added.length,
      changed: changed.length,
      removed: removed.length,
    })),
    scores: scores.length,
  };
}
