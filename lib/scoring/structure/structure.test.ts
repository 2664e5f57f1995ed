import { describe, expect, test } from 'vitest';
import { evaluate } from '../evaluate';
import { LENIENT, twoLevels } from '../test-support/frameworks';
import { frozen } from '../test-support/frozen';
import { structureOf } from './structure-of';

/* Expected figures are those of numpy 2.4 (corrcoef, cov, linalg.eigh) on the same numbers. */

/** Levels of twelve cities at four indicators. */
const LEVELS = frozen([
  [4, 3, 2, 1],
  [3, 3, 1, 2],
  [0, 1, 2, 4],
  [2, 2, 2, 2],
  [1, 0, 3, 3],
  [4, 4, 0, 1],
  [2, 1, 4, 0],
  [3, 4, 1, 2],
  [0, 0, 3, 4],
  [1, 2, 2, 3],
  [4, 2, 1, 0],
  [2, 3, 0, 1],
]);
const FRAMEWORK = twoLevels([2, 2], LENIENT);
const SLUGS = ['d1-1', 'd1-2', 'd2-1', 'd2-2'];

/** The structure of cities with such levels; null is a gap. */
function structure(levels: readonly (readonly (number | null)[])[], framework = FRAMEWORK) {
  const cities = levels.map((_, at) => `c${at}`);
  const observations = levels.flatMap((row, at) =>
    row.flatMap((value, column) =>
      value === null ? [] : [{ city: `c${at}`, indicator: SLUGS[column] ?? '', value }],
    ),
  );
  return structureOf(framework, evaluate(framework, cities, frozen(observations)));
}

function withGaps(...gaps: readonly (readonly [number, number])[]) {
  return LEVELS.map((row, at) =>
    row.map((value, column) =>
      gaps.some(([one, other]) => one === at && other === column) ? null : value,
    ),
  );
}

describe('correlations', () => {
  test('as numpy gives them', () => {
    const { indicators, cohesion } = structure(LEVELS);
    const [first, second, third] = indicators.r;
    expect(first?.[1]).toBeCloseTo(0.756580839755, 10);
    expect(first?.[3]).toBeCloseTo(-0.801526236176, 10);
    expect(second?.[2]).toBeCloseTo(-0.80005362983, 10);
    expect(third?.[3]).toBeCloseTo(0.257644389267, 10);
    expect(cohesion[0]?.within).toBeCloseTo(0.756580839755, 10);
    const across = (-0.535419358532 - 0.801526236176 - 0.80005362983 - 0.474103585657) / 4;
    expect(cohesion[0]?.across).toBeCloseTo(across, 10);
  });

  test('gaps: over the cities that have both', () => {
    const { indicators } = structure(withGaps([0, 0], [5, 1], [5, 2]));
    expect(indicators.r[0]?.[1]).toBeCloseTo(0.6794871794871794, 10);
    expect(indicators.counts[0]).toEqual([11, 10, 10, 11]);
    expect(indicators.r[1]?.[2]).toBeCloseTo(-0.7506875035608512, 10);
    expect(indicators.counts[1]?.[2]).toBe(11);
  });

  test('two cities, or a column without spread, have none', () => {
    expect(structure(LEVELS.slice(0, 2)).indicators.r.flat()).toEqual(Array(16).fill(null));
    const { r } = structure(LEVELS.map((row) => row.with(1, 2))).indicators;
    expect(r[0]?.[1]).toBeNull();
    expect(r[1]?.[1]).toBeNull();
    expect(r[0]?.[0]).toBe(1);
  });

  test('what nearly repeats and what opposes its neighbour is flagged', () => {
    const levels = LEVELS.map(([level = 0]) => [level, level, level, 4 - level]);
    expect(structure(levels).flags).toMatchObject([
      { kind: 'redundant', driver: 'd1', one: 'd1-1', other: 'd1-2', count: 12 },
      { kind: 'opposed', driver: 'd2', one: 'd2-1', other: 'd2-2', count: 12 },
    ]);
    expect(structure(levels.slice(0, 9)).flags).toEqual([]);
  });
});

describe('effective weights', () => {
  test('of equal weights one driver may decide all', () => {
    // The second driver is the same everywhere.
    const rows = structure(LEVELS.map(([one = 0, other = 0]) => [one, other, 2, 2]));
    const [first, second] = rows.effectiveWeights;
    expect(first).toMatchObject({ node: 'd1', parent: 'index', stated: 0.5, count: 12 });
    expect(first?.linear).toBeCloseTo(1, 12);
    expect(second).toMatchObject({ r: null, linear: null, smooth: null, linearShare: null });
  });

  test('the squared correlation, in proportion to that of the siblings', () => {
    const { effectiveWeights } = structure(LEVELS);
    const below = effectiveWeights.filter(({ parent }) => parent === 'd1');
    // Corr(x, x + y) of two columns, from their covariances: numpy.
    const r = 0.756580839755;
    const squares = below.map(({ linear }) => linear ?? 0);
    const shares = below.map(({ linearShare }) => linearShare ?? 0);
    expect(shares[0]).toBeCloseTo((squares[0] ?? 0) / ((squares[0] ?? 0) + (squares[1] ?? 0)), 12);
    expect(squares[0]).toBeGreaterThan(r * r);
    expect((shares[0] ?? 0) + (shares[1] ?? 0)).toBeCloseTo(1, 12);
    const correlation = structure(LEVELS).drivers.r[0]?.[1];
    expect(correlation).toBeLessThan(0);
  });
});

describe("Cronbach's alpha", () => {
  test('as numpy gives it, and what it does not say', () => {
    const [, first] = structure(LEVELS).reliability;
    expect(first?.alpha).toBeCloseTo(0.8604898828541001, 10);
    expect(first).toMatchObject({ node: 'd1', parts: 2, cities: 12, reason: null });
    expect(first?.caveats).toEqual(['not-validity', 'not-one-dimension', 'few-cities']);
  });

  test('negative where parts oppose, null where there is nothing to say', () => {
    const opposed = structure(LEVELS.map(([one = 0, other = 0]) => [one, 4 - other, 2, 2]));
    expect(opposed.reliability[1]?.alpha).toBeLessThan(0);
    expect(opposed.reliability[1]?.caveats).toContain('negative');
    expect(opposed.reliability[2]).toMatchObject({ alpha: null, reason: 'no-spread', caveats: [] });
    expect(structure(LEVELS.slice(0, 2)).reliability[1]).toMatchObject({
      alpha: null,
      reason: 'too-few-cities',
    });
    const single = twoLevels([1, 1], LENIENT);
    expect(
      structure(
        LEVELS.map(() => [1]),
        single,
      ).reliability[1]?.reason,
    ).toBe('one-part');
  });

  test('with gaps it says so', () => {
    const { reliability } = structure(withGaps([0, 0]));
    expect(reliability[1]).toMatchObject({ cities: 11 });
    expect(reliability[1]?.caveats).toContain('gaps');
  });
});

describe('principal components', () => {
  test('eigenvalues, shares and loadings as numpy gives them', () => {
    const all = structure(LEVELS).components.find(({ of }) => of === 'indicators');
    expect(all?.components.map(({ eigenvalue }) => eigenvalue)).toEqual(
      [2.8366486729351252, 0.881010440894206, 0.17946895995959947, 0.10287192621106923].map(
        (value) => expect.closeTo(value, 10),
      ),
    );
    expect(all?.components[0]?.explained).toBeCloseTo(2.8366486729351252 / 4, 10);
    expect(all?.components[3]?.cumulative).toBeCloseTo(1, 12);
    expect(all?.overOne).toBe(1);
    expect(all?.loadings[0]).toEqual(
      [0.9255088934439855, -0.2669145684465693, 0.14277719267804792, 0.22760618304001884].map(
        (value) => expect.closeTo(value, 9),
      ),
    );
  });

  test('what has no spread is left out and named; with few cities there are none', () => {
    const levels = LEVELS.map((row) => row.with(1, 2));
    const all = structure(levels).components.find(({ of }) => of === 'indicators');
    expect(all?.parts).toEqual(['d1-1', 'd2-1', 'd2-2']);
    expect(all?.leftOut).toEqual(['d1-2']);
    const few = structure(LEVELS.slice(0, 2)).components.find(({ of }) => of === 'indicators');
    expect(few).toMatchObject({ components: [], reason: 'too-few-cities' });
  });
});
