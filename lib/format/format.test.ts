import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatDate,
  formatDifference,
  formatList,
  formatNumber,
  formatPercent,
  formatPeriod,
  formatRange,
  formatRangeInWords,
  formatScore,
  shortHash,
} from './index';

describe('formatNumber', () => {
  test('groups thousands and keeps the decimals asked for', () => {
    expect(formatNumber(12000, 'en')).toBe('12,000');
    expect(formatNumber(1.005, 'zh', 1)).toBe('1.0');
  });
  test('writes a minus sign, not a hyphen, and none before nothing', () => {
    expect(formatNumber(-1.25, 'en', 2)).toBe('−1.25');
    expect(formatNumber(-0.01, 'en', 1)).toBe('0.0');
  });
});

test('a score has one decimal', () => {
  expect(formatScore(60.46, 'en')).toBe('60.5');
  expect(formatScore(100, 'zh')).toBe('100.0');
});

test('a difference has its sign, and none where it rounds to nothing', () => {
  expect(formatDifference(4.06, 'en')).toBe('+4.1');
  expect(formatDifference(-4.06, 'zh')).toBe('−4.1');
  expect(formatDifference(-0.04, 'en')).toBe('0.0');
  expect(formatDifference(3, 'en', 0)).toBe('+3');
});

describe('formatPercent', () => {
  test('none, all and between', () => {
    expect(formatPercent(0, 'en')).toBe('0%');
    expect(formatPercent(0.305, 'en')).toBe('31%');
    expect(formatPercent(0.305, 'zh', 1)).toBe('30.5%');
    expect(formatPercent(1, 'en')).toBe('100%');
  });
  test('nearly none and nearly all are not none and all', () => {
    expect(formatPercent(0.0001, 'en')).toBe('<1%');
    expect(formatPercent(0.9999, 'en')).toBe('>99%');
    expect(formatPercent(0.9999, 'en', 1)).toBe('>99.9%');
    expect(formatPercent(0.995, 'en')).toBe('100%');
  });
  test('less than nothing', () => {
    expect(formatPercent(-0.25, 'en')).toBe('−25%');
    expect(formatPercent(-0.004, 'en')).toBe('0%');
    expect(formatPercent(-0.0004, 'zh', 1)).toBe('0.0%');
    expect(formatPercent(-0, 'en')).toBe('0%');
  });
  test('never a sign before nothing', () => {
    const shares = fc.double({ min: -0.02, max: 0.02, noNaN: true });
    fc.assert(
      fc.property(shares, fc.constantFrom(0, 1, 2), (share, decimals) => {
        expect(formatPercent(share, 'en', decimals)).not.toMatch(/−0(\.0+)?%/);
      }),
    );
  });
});

describe('ranges', () => {
  test('with a dash, or one number where both ends read the same', () => {
    expect(formatRange(54.2, 63.9, 'en')).toBe('54–64');
    expect(formatRange(54.2, 54.4, 'en')).toBe('54');
    expect(formatRange(54.2, 54.4, 'en', 1)).toBe('54.2–54.4');
  });
  test('in words', () => {
    expect(formatRangeInWords(54.2, 63.9, 'en')).toBe('54 to 64');
    expect(formatRangeInWords(54.2, 63.9, 'zh')).toBe('54至64');
    expect(formatRangeInWords(54.2, 54.4, 'zh')).toBe('54');
  });
});

describe('dates', () => {
  test.each([
    ['1971', 'en', '1971'],
    ['1971', 'zh', '1971年'],
    ['2025-12', 'en', 'December 2025'],
    ['2025-12', 'zh', '2025年12月'],
    ['2026-01-08', 'en', '8 January 2026'],
    ['2026-01-08', 'zh', '2026年1月8日'],
  ] as const)('%s in %s is %s', (date, locale, expected) => {
    expect(formatDate(date, locale)).toBe(expected);
  });
  test('a period', () => {
    expect(formatPeriod('1971', '1980', 'en')).toBe('1971 to 1980');
    expect(formatPeriod('2023-11', '2024-02-05', 'zh')).toBe('2023年11月至2024年2月5日');
    expect(formatPeriod('1971', '1971', 'zh')).toBe('1971年');
  });
});

test('a list of none, one, two and three', () => {
  expect(formatList([], 'en')).toBe('');
  expect(formatList(['Shanghai'], 'en')).toBe('Shanghai');
  expect(formatList(['Shanghai', 'London'], 'en')).toBe('Shanghai and London');
  expect(formatList(['a', 'b', 'c'], 'en')).toBe('a, b and c');
  expect(formatList(['上海', '硅谷'], 'zh')).toBe('上海和硅谷');
  expect(formatList(['上海', '硅谷', '伦敦'], 'zh')).toBe('上海、硅谷和伦敦');
});

test('a checksum by its start and its end', () => {
  expect(shortHash('3f9c41d0aa11bb22a71e')).toBe('3f9c41d0…a71e');
  expect(shortHash('3f9c')).toBe('3f9c');
});
