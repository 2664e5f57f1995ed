import { createHash } from 'node:crypto';
import { frameworkFromPack } from '../pack/framework-from-pack';
import { sha256 } from '../pack/sha256';
import type { AnyPack } from '../pack/tables';
import type { Score, ScoreTable } from '../scoring/types';
import { packHash } from './pack-hash';
import { roundScore } from './round-score';
import { SCORE_FIELDS } from './score-fields';

/** Names the form, so that a later one can never give the same text. */
const FORM = 'fulcrum-edition-2';

const SCORE_KEYS = (['city', 'node', ...SCORE_FIELDS] as const).toSorted();
/** Pieces of this size are hashed quicker than a piece for each score. */
const PIECE_LETTERS = 65_536;

/** What an edition is made of. */
export type EditionContent = {
  readonly pack: AnyPack;
  readonly scores: ScoreTable;
};

/**
 * The canonical form of an edition: one line of JSON with its keys in alphabetical order, holding
 * the index, the framework with the parameters of the method, the hash of the pack, and every
 * score rounded to 9 decimals, in the order of city and node. Two clones that compute the same
 * edition write the same characters.
 */
export function canonicalEdition(content: EditionContent): string {
  return [...canonicalPieces(content)].join('');
}

/** SHA-256 (hex) of the canonical form: the name of an edition that cannot be forged. */
export function editionHash(canonical: string): string {
  return sha256(canonical);
}

/** The same hash, without the canonical form ever being whole in memory. */
export function hashOfEdition(content: EditionContent): string {
  const hash = createHash('sha256');
  for (const piece of canonicalPieces(content)) hash.update(piece);
  return hash.digest('hex');
}

/** The canonical form in pieces. */
function* canonicalPieces({ pack, scores }: EditionContent): Generator<string> {
  const start = JSON.stringify(
    sortKeys({
      form: FORM,
      index: pack.index[0]?.slug ?? null,
      framework: frameworkFromPack(pack),
      pack: packHash(pack),
    }),
  );
  // The scores come last: no key stands after theirs.
  let piece = `${start.slice(0, -1)},"scores":[`;
  let separator = '';
  for (const score of scores.rows.toSorted(byCityAndNode)) {
    piece += separator + scoreText(roundScore(score));
    separator = ',';
    if (piece.length < PIECE_LETTERS) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}]}`;
}

function scoreText(score: Score): string {
  const sorted: Record<string, Score[keyof Score]> = {};
  for (const key of SCORE_KEYS) sorted[key] = score[key];
  return JSON.stringify(sorted);
}

function byCityAndNode(a: Score, b: Score): number {
  if (a.city !== b.city) return a.city < b.city ? -1 : 1;
  if (a.node === b.node) return 0;
  return a.node < b.node ? -1 : 1;
}

/** Objects are made anew with their keys in order; the order of lists has meaning and is kept. */
function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sortKeys(inner)]),
  );
}
