import { ObservationColumns, type TextColumn } from './observation-columns';
import type { Rows } from './rows';
import type { ObservationRow } from './tables';

/** Rows that are alike in what a rule looks at. */
export type ObservationKind = {
  /** Where the first of them stands. */
  readonly first: number;
  readonly count: number;
};

/** What a rule looks at: the texts of some columns, and of others whether there is one. */
export type LookedAt = {
  readonly texts: readonly TextColumn[];
  readonly filled?: readonly TextColumn[];
};

/**
 * The kinds of observations, in the order of their first rows. A rule that looks at a few columns
 * alone gives the same for all rows of a kind: of a million rows it has to see some hundred.
 */
export function kindsOf(
  rows: Rows<ObservationRow>,
  { texts, filled = [] }: LookedAt,
): readonly ObservationKind[] {
  if (!(rows instanceof ObservationColumns)) return rows.map((_, first) => ({ first, count: 1 }));
  const kinds = new Map<number, { first: number; count: number }>();
  let [last, lastKey] = [{ first: 0, count: 0 }, Number.NaN];
  for (const { start, length, codes } of rows.pieces()) {
    const parts = [
      ...texts.map((column) => ({ codes: codes[column], size: sizeOf(rows, column) })),
      ...filled.map((column) => ({
        codes: codes[column].map((code) => (code === 0 ? 0 : 1)),
        size: 2,
      })),
    ];
    for (let at = 0; at < length; at += 1) {
      let key = 0;
      for (const part of parts) key = key * part.size + (part.codes[at] ?? 0);
      if (key !== lastKey) {
        last = kinds.get(key) ?? { first: start + at, count: 0 };
        kinds.set(key, last);
        lastKey = key;
      }
      last.count += 1;
    }
  }
  return [...kinds.values()];
}

/**
 * What a rule finds in each observation.
 *
 * @param looked all that the rule looks at: where it finds nothing in any kind, no row is made
 * @param judge gets the row and where it stands
 */
export function foundInObservations<Found>(
  rows: Rows<ObservationRow>,
  looked: LookedAt,
  judge: (row: ObservationRow, index: number) => readonly Found[],
): readonly Found[] {
  const finds = ({ first }: ObservationKind) => {
    const row = rows.at(first);
    return row !== undefined && judge(row, first).length > 0;
  };
  return kindsOf(rows, looked).some(finds) ? rows.flatMap(judge) : [];
}

function sizeOf({ texts }: ObservationColumns, column: TextColumn): number {
  return texts[column].texts.length;
}
