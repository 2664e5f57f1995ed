import { columnsOf, tableOf } from './columns';
import { type ObservationColumns, TEXT_COLUMNS, type TextColumn } from './observation-columns';
import { KeyPlaces, keyNumbers } from './observation-keys';
import { type CountedTable, changedCells, type RowChange, type RowKey } from './row-changes';

const COLUMNS = columnsOf(tableOf('observations'));

/**
 * How the observations of a pack differ from those of another, by numbers alone: only for what is
 * listed a row is made.
 *
 * @param most so many rows of each kind are listed; all are counted
 */
export function compareObservations(
  before: ObservationColumns,
  after: ObservationColumns,
  most: number,
): CountedTable {
  const codes = codesIn(before, after);
  const sizes = {
    indicators: sizeOf('indicator', before, after),
    periods: sizeOf('periodTo', before, after),
  };
  const find = finderOf(keyNumbers(before, sizes, codes));
  const keys = keyNumbers(after, sizes);
  const isKept = new Uint8Array(before.length);
  const added: RowKey[] = [];
  const changed: RowChange[] = [];
  const counts = { added: 0, changed: 0, removed: 0 };
  let [reordered, last] = [false, -1];
  keys.forEach((key, index) => {
    const was = find(key, last + 1);
    if (was === -1) {
      counts.added += 1;
      if (added.length < most) added.push(keyOf(after, index));
      return;
    }
    isKept[was] = 1;
    reordered ||= was < last;
    last = was;
    if (!differs(before, was, after, index, codes)) return;
    counts.changed += 1;
    if (changed.length >= most) return;
    const cells = changedCells(COLUMNS, before.at(was) ?? {}, after.at(index) ?? {});
    changed.push({ key: keyOf(after, index), cells });
  });
  const removed: RowKey[] = [];
  isKept.forEach((kept, index) => {
    if (kept === 1) return;
    counts.removed += 1;
    if (removed.length < most) removed.push(keyOf(before, index));
  });
  return { changes: { table: 'observations', added, changed, removed, reordered }, counts };
}

/**
 * Finds a key, first where it is likely to stand: most packs have the rows of the last one in its
 * order, and need no table of all keys.
 */
function finderOf(keys: Float64Array): (key: number, likely: number) => number {
  let places: KeyPlaces | null = null;
  return (key, likely) => {
    if (keys[likely] === key) return likely;
    places ??= new KeyPlaces(keys);
    return places.find(key);
  };
}

type Codes = Readonly<Record<TextColumn, Uint32Array>>;

/** For each code of the one, the code that the other has for the same text, or one of its own. */
function codesIn(before: ObservationColumns, after: ObservationColumns): Codes {
  const translated = TEXT_COLUMNS.map((column) => {
    const theirs = after.texts[column];
    let next = theirs.texts.length;
    const codes = before.texts[column].texts.map((text) => {
      const known = text === null ? 0 : theirs.codeOf(text);
      if (known !== undefined) return known;
      next += 1;
      return next - 1;
    });
    return [column, Uint32Array.from(codes)];
  });
  return Object.fromEntries(translated) as Codes;
}

function sizeOf(column: TextColumn, ...packs: readonly ObservationColumns[]): number {
  return packs.reduce((sum, pack) => sum + pack.texts[column].texts.length, 0);
}

function differs(
  before: ObservationColumns,
  was: number,
  after: ObservationColumns,
  index: number,
  codes: Codes,
): boolean {
  if (before.value(was) !== after.value(index)) return true;
  return TEXT_COLUMNS.some(
    (column) => codes[column][before.code(column, was)] !== after.code(column, index),
  );
}

function keyOf(columns: ObservationColumns, index: number): RowKey {
  return [
    columns.text('city', index) ?? '',
    columns.text('indicator', index) ?? '',
    columns.text('periodTo', index) ?? '',
  ];
}
