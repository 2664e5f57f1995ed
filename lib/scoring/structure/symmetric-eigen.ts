/** Eigenvalues, largest first, and for each its vector of length 1. */
export type Eigen = {
  readonly values: readonly number[];
  readonly vectors: readonly (readonly number[])[];
};

const MOST_SWEEPS = 60;

/**
 * Eigenvalues and vectors of a symmetric matrix by cyclic Jacobi rotations, which turn one
 * element off the diagonal to zero after another until all are. Golub and Van Loan, Matrix
 * Computations (2013), section 8.5. The largest component of each vector is positive, so that
 * the same matrix always gives the same signs.
 *
 * @param matrix rows; only what lies on and above the diagonal counts
 * @throws {RangeError} if it holds what is no number
 */
export function symmetricEigen(matrix: readonly (readonly number[])[]): Eigen {
  const size = matrix.length;
  const cells = Float64Array.from({ length: size * size }, (_, cell) => {
    const [row, column] = [Math.floor(cell / size), cell % size];
    return matrix[Math.min(row, column)]?.[Math.max(row, column)] ?? Number.NaN;
  });
  if (cells.some((cell) => !Number.isFinite(cell))) throw new RangeError('a cell is no number');
  const vectors = new Float64Array(size * size);
  for (let at = 0; at < size; at += 1) vectors[at * size + at] = 1;
  const least = Number.EPSILON * Math.max(...cells.map(Math.abs), 0);
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep += 1) {
    if (!sweepOnce(cells, vectors, size, least)) break;
  }
  const order = Array.from({ length: size }, (_, at) => at).toSorted(
    (one, other) => (cells[other * size + other] ?? 0) - (cells[one * size + one] ?? 0),
  );
  return {
    values: order.map((at) => cells[at * size + at] ?? 0),
    vectors: order.map((at) =>
      withSign(Array.from({ length: size }, (_, row) => vectors[row * size + at] ?? 0)),
    ),
  };
}

/** Turns every element off the diagonal to zero once; false: all were there already. */
function sweepOnce(
  cells: Float64Array,
  vectors: Float64Array,
  size: number,
  least: number,
): boolean {
  let turned = false;
  for (let p = 0; p < size; p += 1) {
    for (let q = p + 1; q < size; q += 1) {
      const off = cells[p * size + q] ?? 0;
      if (Math.abs(off) <= least) continue;
      turned = true;
      const theta = ((cells[q * size + q] ?? 0) - (cells[p * size + p] ?? 0)) / (2 * off);
      const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.hypot(theta, 1));
      const cosine = 1 / Math.hypot(tangent, 1);
      const sine = tangent * cosine;
      for (let at = 0; at < size; at += 1)
        rotate(cells, at * size + p, at * size + q, cosine, sine);
      for (let at = 0; at < size; at += 1)
        rotate(cells, p * size + at, q * size + at, cosine, sine);
      for (let at = 0; at < size; at += 1) {
        rotate(vectors, at * size + p, at * size + q, cosine, sine);
      }
    }
  }
  return turned;
}

function rotate(cells: Float64Array, p: number, q: number, cosine: number, sine: number): void {
  const [one, other] = [cells[p] ?? 0, cells[q] ?? 0];
  cells[p] = cosine * one - sine * other;
  cells[q] = sine * one + cosine * other;
}

function withSign(vector: readonly number[]): readonly number[] {
  const largest = vector.reduce(
    (most, part) => (Math.abs(part) > Math.abs(most) + 1e-12 ? part : most),
    0,
  );
  return largest < 0 ? vector.map((part) => -part) : vector;
}
