import { describe, expect, test } from 'vitest';
import { bootstrapped } from './bootstrap';
import { alphaSource } from './krippendorff-alpha';
import { patternsOf } from './patterns';
import { unitsOf } from './units.fixture';

describe('bootstrap', () => {
  const OPTIONS = { seed: 5, resamples: 2000, confidence: 0.95 };

  // Closed form: a share p of n cells has the standard error √(p (1 - p) / n); at n = 400 the
  // normal interval is within a hair of the percentile one.
  test('the interval of a share is that of the binomial distribution', () => {
    const pairs = Array.from({ length: 400 }, (_, at) => [0, at < 300 ? 0 : 1]);
    const patterns = patternsOf(pairs);
    const same = patterns.units.findIndex(([first, second]) => first === second);
    const [share] = bootstrapped(patterns, [(counts) => (counts[same] ?? 0) / 400], OPTIONS);
    const error = Math.sqrt((0.75 * 0.25) / 400);
    expect(share?.value).toBe(0.75);
    expect(Math.abs((share?.lower ?? 0) - (0.75 - 1.96 * error))).toBeLessThan(error / 4);
    expect(Math.abs((share?.upper ?? 0) - (0.75 + 1.96 * error))).toBeLessThan(error / 4);
  });

  test('resamples without a figure are counted, and the seed fixes all', () => {
    // One unit of four differs: (3/4)^4 of the resamples hold one level only.
    const patterns = patternsOf(unitsOf('1 1 1 2', '1 1 1 2'));
    const run = (seed: number) =>
      bootstrapped(patterns, [alphaSource(patterns, 'ordinal')], { ...OPTIONS, seed });
    const [alpha] = run(5);
    const lost = (alpha?.undefinedResamples ?? 0) / OPTIONS.resamples;
    // All four from the three alike, or all four the other one.
    expect(Math.abs(lost - (0.75 ** 4 + 0.25 ** 4))).toBeLessThan(0.05);
    expect(alpha).toMatchObject({ value: 1, lower: 1, upper: 1 });
    expect(run(5)).toEqual(run(5));
    expect(run(6)).not.toEqual(run(5));
  });
});
