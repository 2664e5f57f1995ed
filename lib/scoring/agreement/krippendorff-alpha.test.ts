import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frozen } from '../test-support/frozen';
import { krippendorffAlpha } from './krippendorff-alpha';
import { units, unitsOf } from './units.fixture';

describe("Krippendorff's alpha: the examples of his “Computing Krippendorff's Alpha-Reliability” (2011)", () => {
  const FOUR_OBSERVERS = unitsOf(
    '1 2 3 3 2 1 4 1 2 . . .',
    '1 2 3 3 2 2 4 1 2 5 . 3',
    '. 3 3 3 2 3 4 2 2 5 1 .',
    '1 2 3 3 2 4 4 1 2 5 1 .',
  );

  test.each([
    ['nominal', 0.743],
    ['ordinal', 0.815],
    ['interval', 0.849],
  ] as const)('section D, four observers with gaps, %s: %f', (scale, alpha) => {
    expect(krippendorffAlpha(FOUR_OBSERVERS, scale)).toBeCloseTo(alpha, 3);
  });

  test('section A, two observers, two values: 0.095', () => {
    const units = unitsOf('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0');
    expect(krippendorffAlpha(units, 'nominal')).toBeCloseTo(0.095, 3);
  });

  test('section B, two observers, five names: 0.692', () => {
    const units = unitsOf('a a b b d c c c e d d a', 'b a b b b c c c e d d d');
    expect(krippendorffAlpha(units, 'nominal')).toBeCloseTo(0.692, 3);
  });

  test('one level throughout, or nothing to pair: undefined', () => {
    expect(krippendorffAlpha(unitsOf('2 2 2', '2 2 2'), 'ordinal')).toBeNull();
    expect(krippendorffAlpha(unitsOf('1 . 3', '. 2 .'), 'ordinal')).toBeNull();
    expect(krippendorffAlpha([], 'interval')).toBeNull();
  });
});

test('neither the order of the units nor that of the coders changes alpha', () => {
  fc.assert(
    fc.property(units, fc.constantFrom('nominal', 'ordinal', 'interval'), (list, scale) => {
      const alpha = krippendorffAlpha(frozen(list), scale);
      const turned = krippendorffAlpha(
        list.toReversed().map((unit) => unit.toReversed()),
        scale,
      );
      if (alpha === null) expect(turned).toBeNull();
      else {
        expect(turned).toBeCloseTo(alpha, 10);
        expect(alpha).toBeLessThanOrEqual(1);
      }
    }),
  );
});
