import { expect, test } from 'vitest';
import { textWidth, wrapLabel } from './text-width';

test('a Chinese character is as wide as it is high, a Latin one narrower', () => {
  expect(textWidth('资本', 14)).toBe(28);
  expect(textWidth('ab', 10)).toBeCloseTo(12, 10);
});

test('breaks between words', () => {
  expect(wrapLabel('Industrial ecosystem', 14, 100)).toEqual(['Industrial', 'ecosystem']);
});

test('leaves a single long word whole', () => {
  expect(wrapLabel('Infrastructure', 14, 50)).toEqual(['Infrastructure']);
});

test('breaks between Chinese characters, which have no spaces', () => {
  expect(wrapLabel('以十年为尺度的创新文化', 10, 60)).toEqual(['以十年为尺度', '的创新文化']);
});

test('starts no line with a closing mark', () => {
  expect(wrapLabel('产业、生态', 10, 20)).toEqual(['产', '业、', '生态']);
});

test('keeps Latin words inside Chinese whole', () => {
  expect(wrapLabel('首批AI芯片', 10, 40)).toEqual(['首批AI', '芯片']);
});

test('an empty label has no line', () => {
  expect(wrapLabel('', 14, 100)).toEqual([]);
});
