import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frozen } from '../test-support/frozen';
import { symmetricEigen } from './symmetric-eigen';

describe('symmetricEigen', () => {
  test('as numpy.linalg.eigh gives it', () => {
    const { values, vectors } = symmetricEigen(
      frozen([
        [4, 1, -2, 0.5, 0],
        [1, 3, 0, 2, 1],
        [-2, 0, 5, 1, 0.25],
        [0.5, 2, 1, 2, -1],
        [0, 1, 0.25, -1, 1],
      ]),
    );
    const expected = [6.672152088373792, 5.131964813045006, 2.1725468296558903, 1.839590455342216];
    expected.forEach((value, at) => {
      expect(values[at]).toBeCloseTo(value, 12);
    });
    expect(values[4]).toBeCloseTo(-0.8162541864169055, 12);
    expect(vectors[1]?.[1]).toBeCloseTo(0.6913944732195331, 11);
    expect(vectors[4]?.[2]).toBeCloseTo(-0.1391917325722123, 11);
  });

  test('for every symmetric matrix the vectors give it back', () => {
    const matrices = fc.integer({ min: 1, max: 7 }).chain((size) =>
      fc.array(
        fc.array(fc.double({ min: -10, max: 10, noNaN: true }), {
          minLength: size,
          maxLength: size,
        }),
        { minLength: size, maxLength: size },
      ),
    );
    fc.assert(
      fc.property(matrices, (rows) => {
        const { values, vectors } = symmetricEigen(frozen(rows));
        rows.forEach((_, row) => {
          for (let column = row; column < rows.length; column += 1) {
            const sum = values.reduce(
              (total, value, at) =>
                total + value * (vectors[at]?.[row] ?? 0) * (vectors[at]?.[column] ?? 0),
              0,
            );
            expect(sum).toBeCloseTo(rows[row]?.[column] ?? 0, 9);
          }
        });
      }),
    );
  });

  test('what is no number is refused', () => {
    expect(() => symmetricEigen([[Number.NaN]])).toThrow('no number');
  });
});
