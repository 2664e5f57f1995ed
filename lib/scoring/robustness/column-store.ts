/**
 * Columns of scores in one array, one after the other: what reads several of them in one pass takes
 * half as long as from arrays of their own, each with bounds of its own to be looked at.
 */
export type ColumnStore = {
  readonly values: Float64Array;
  /** From one column to the next. */
  readonly stride: number;
  /** Rows of a column that are worked out: the first ones, at most the stride. */
  readonly rows: number;
  /** Where a column begins that is zero throughout. */
  readonly zeros: number;
  /** Each column as an array, which is a view. */
  readonly columns: readonly Float64Array[];
};

/**
 * Puts columns into a store.
 *
 * @param columns all of the same length
 * @param rows of each that are worked out
 * @param absence for each column, what stands for NaN
 */
export function columnStore(
  columns: readonly Float64Array[],
  rows: number,
  absence: (place: number) => number,
): ColumnStore {
  const stride = columns[0]?.length ?? 0;
  const zeros = columns.length * stride;
  const values = new Float64Array(zeros + stride);
  columns.forEach((column, place) => {
    const other = absence(place);
    column.forEach((score, row) => {
      values[place * stride + row] = Number.isNaN(score) ? other : score;
    });
  });
  const views = columns.map((_, place) => values.subarray(place * stride, (place + 1) * stride));
  return { values, stride, rows, zeros, columns: views };
}
