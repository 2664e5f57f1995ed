import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawSource } from './draw-source';
import {
  addedDraws,
  mergedSums,
  noSums,
  type PickFreezeSums,
  sensitivityIndices,
} from './pick-freeze';

/** Outputs are rounded to thousandths, as sums are of whole numbers. */
const UNITS = 1000;

function run(
  model: (inputs: readonly number[]) => number,
  inputs: number,
  from: number,
  to: number,
): PickFreezeSums {
  const side = (draw: number, stream: number) =>
    Array.from({ length: inputs }, drawSource(4, draw, stream));
  return addedDraws(noSums(inputs, 1), from, to, (draw, fromB) => {
    const [a, b] = [side(draw, 0), side(draw, 1)];
    const values = a.map((value, at) => (fromB === 'all' || fromB === at ? (b[at] ?? 0) : value));
    return [Math.round(UNITS * model(values))];
  });
}

/** Homma and Saltelli (1996): sin x1 + 7 sin² x2 + 0.1 x3⁴ sin x1 for x uniform on -π to π. */
function ishigami(inputs: readonly number[]): number {
  const [x1 = 0, x2 = 0, x3 = 0] = inputs.map((value) => Math.PI * (2 * value - 1));
  return Math.sin(x1) + 7 * Math.sin(x2) ** 2 + 0.1 * x3 ** 4 * Math.sin(x1);
}

// Analytic indices of Saltelli et al., Global Sensitivity Analysis (2008), for a = 7, b = 0.1.
test('the Ishigami function: 0.3139, 0.4424, 0 and 0.5576, 0.4424, 0.2437', () => {
  const indices = sensitivityIndices(run(ishigami, 3, 0, 20_000), 0);
  const expected = [
    [0.3139, 0.5576],
    [0.4424, 0.4424],
    [0, 0.2437],
  ];
  expected.forEach(([first = 0, total = 0], at) => {
    expect(Math.abs((indices[at]?.first ?? 9) - first)).toBeLessThan(0.03);
    expect(Math.abs((indices[at]?.total ?? 9) - total)).toBeLessThan(0.02);
  });
});

// Sobol's g function, Π (|4 x - 2| + a) / (1 + a) with a = (0, 1, 4.5, 9): the partial variances
// are V_i = 1 / (3 (1 + a_i)²), the whole is Π (1 + V_i) - 1, and T_i = V_i Π_{j≠i} (1 + V_j) / V.
test("Sobol's g function: its closed form", () => {
  const a = [0, 1, 4.5, 9];
  const parts = a.map((value) => 1 / (3 * (1 + value) ** 2));
  const all = parts.reduce((product, part) => product * (1 + part), 1);
  const indices = sensitivityIndices(
    run(
      (inputs) =>
        inputs.reduce(
          (product, x, at) => (product * (Math.abs(4 * x - 2) + (a[at] ?? 0))) / (1 + (a[at] ?? 0)),
          1,
        ),
      4,
      0,
      20_000,
    ),
    0,
  );
  parts.forEach((part, at) => {
    expect(Math.abs((indices[at]?.first ?? 9) - part / (all - 1))).toBeLessThan(0.03);
    const total = (part * (all / (1 + part))) / (all - 1);
    expect(Math.abs((indices[at]?.total ?? 9) - total)).toBeLessThan(0.02);
  });
});

test('the sums are the same however the draws are split', () => {
  const whole = run(ishigami, 3, 0, 300);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 5 }), (cuts) => {
      const borders = [0, ...cuts.toSorted((one, other) => one - other), 300];
      const parts = borders.slice(1).map((to, at) => run(ishigami, 3, borders[at] ?? 0, to));
      const merged = parts.toReversed().reduce(mergedSums, noSums(3, 1));
      expect(merged).toEqual(whole);
    }),
    { numRuns: 20 },
  );
});

test('an output that never changes has no indices', () => {
  expect(
    sensitivityIndices(
      run(() => 3, 2, 0, 10),
      0,
    ),
  ).toEqual([null, null]);
});

test('numbers of neighbouring draws and streams are uniform and have nothing in common', () => {
  const count = 20_000;
  const firsts = Array.from({ length: count }, (_, draw) => drawSource(1, draw, 0)());
  const others = Array.from({ length: count }, (_, draw) => drawSource(1, draw, 1)());
  const mean = firsts.reduce((sum, value) => sum + value, 0) / count;
  expect(Math.abs(mean - 0.5)).toBeLessThan(4 * Math.sqrt(1 / 12 / count));
  // Correlation of independent numbers has the standard error 1 / √n.
  const product = (one: readonly number[], other: readonly number[]) =>
    (12 / count) *
    one.reduce((sum, value, at) => sum + (value - 0.5) * ((other[at] ?? 0.5) - 0.5), 0);
  expect(Math.abs(product(firsts, others))).toBeLessThan(4 / Math.sqrt(count));
  expect(Math.abs(product(firsts, firsts.slice(1)))).toBeLessThan(4 / Math.sqrt(count));
});
