import { hashOfEdition } from '../edition/canonical-edition';
import { packHash } from '../edition/pack-hash';
import { SCORE_FIELDS } from '../edition/score-fields';
import { scorePack } from '../edition/score-pack';
import type { AnyPack, IndexRow } from '../pack/tables';
import type { Score, ScoreTable } from '../scoring/types';
import type { TableRows } from './pack-rows';
import type { Cell } from './row-inserter';

/** An edition that is worked out but not yet written. */
export type DraftEdition = {
  readonly indexSlug: string;
  readonly hash: string;
  readonly label: string;
  readonly packHash: string;
  readonly frameworkVersion: string;
  readonly publishedAt: string;
  readonly scores: ScoreTable;
};

const LABEL_DIGITS = 8;

/** Scores a pack and names what would be published. The label is the same in every clone. */
export function draftEdition(pack: AnyPack, index: IndexRow, now: string): DraftEdition {
  const scores = scorePack(pack);
  const hash = hashOfEdition({ pack, scores });
  return {
    indexSlug: index.slug,
    hash,
    label: `${index.frameworkVersion}-${hash.slice(0, LABEL_DIGITS)}`,
    packHash: packHash(pack),
    frameworkVersion: index.frameworkVersion,
    publishedAt: now,
    scores,
  };
}

/** The scores of an edition as rows of its table. */
export function scoreRows(scores: ScoreTable, editionId: number): TableRows {
  return {
    model: 'Score',
    columns: ['editionId', 'position', 'city', 'node', ...SCORE_FIELDS],
    count: scores.rows.length,
    part: (from, to) =>
      scores.rows.slice(from, to).map((score, at) => {
        const fields = SCORE_FIELDS.map((field) => cellOf(score[field]));
        return [editionId, from + at + 1, score.city, score.node, ...fields];
      }),
  };
}

/** SQLite has no truth values. */
function cellOf(value: Score[(typeof SCORE_FIELDS)[number]]): Cell {
  return typeof value === 'boolean' ? Number(value) : value;
}
