import { comparePacks, EMPTY_PACK, type TableChanges } from '../pack/compare-packs';
import type { Pack, PackTableName } from '../pack/tables';
import type { ScoreTable } from '../scoring/types';
import { movedScores, type ScoreMove } from './moved-scores';

/** A pack with its scores: what one edition shows. */
export type ScoredPack = { readonly pack: Pack; readonly scores: ScoreTable };

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
};

const NO_EDITION: ScoredPack = { pack: EMPTY_PACK, scores: { cities: [], rows: [] } };

/** What an edition changes. @param before null: there was none, and everything is new. */
export function editionChanges(before: ScoredPack | null, after: ScoredPack): EditionChanges {
  const from = before ?? NO_EDITION;
  return {
    tables: comparePacks(from.pack, after.pack),
    scores: movedScores(from.scores, after.scores),
  };
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
