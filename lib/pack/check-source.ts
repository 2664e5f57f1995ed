import { readCsv } from './read-csv';
import { sha256 } from './sha256';
import type { PassageRow } from './tables';

/** Which passages of a pack stand in a copy of their source. */
export type SourceCheck = {
  readonly found: readonly PassageRow[];
  readonly missing: readonly PassageRow[];
};

/** Where a copy may part its passages: bullets, reference markers, or both. */
const BULLET = /\s+-\s+/;
const MARKER = /\[\d+\]/;
const BULLET_OR_MARKER = /\s+-\s+|\[\d+\]/;

/**
 * Looks for the original wording of each passage in a copy of the source, by fingerprint: the copy
 * is parted at lines, bullets (` - `), reference markers (`[3]`) and, where it is a CSV file, at
 * cells, and each piece is hashed. The pack itself holds none of the wording.
 *
 * @param passages the passages of one source
 * @param text the copy, decoded
 */
export function checkSource(passages: readonly PassageRow[], text: string): SourceCheck {
  const fingerprints = new Set([...piecesOf(text)].map((piece) => sha256(piece)));
  const isThere = (passage: PassageRow) => fingerprints.has(passage.fingerprint);
  return {
    found: passages.filter(isThere),
    missing: passages.filter((passage) => !isThere(passage)),
  };
}

function piecesOf(text: string): ReadonlySet<string> {
  const lines = text.split(/\r\n|\n|\r/);
  const cells = readCsv('', text, ',').records.flat();
  const pieces = [BULLET, MARKER, BULLET_OR_MARKER].flatMap((parting) =>
    lines.flatMap((line) => line.split(parting)),
  );
  return new Set([...lines, ...cells, ...pieces].map((piece) => piece.trim()));
}
