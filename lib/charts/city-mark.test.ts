import { expect, test } from 'vitest';
import { cityMark, DISTINCT_CITIES } from './city-mark';

test('six cities differ in shape, in line and in colour', () => {
  const marks = Array.from({ length: DISTINCT_CITIES }, (_, index) => cityMark(index + 1));
  expect(new Set(marks.map((mark) => mark.shape)).size).toBe(6);
  expect(new Set(marks.map((mark) => mark.dash)).size).toBe(6);
  expect(new Set(marks.map((mark) => mark.colour)).size).toBe(6);
});

test('the first city is a solid circle, the second a dashed square', () => {
  expect(cityMark(1)).toEqual({ shape: 'circle', dash: null, colour: '--city-1' });
  expect(cityMark(2).shape).toBe('square');
});

test('the seventh city starts again at the first mark', () => {
  expect(cityMark(7)).toEqual(cityMark(1));
  expect(cityMark(12)).toEqual(cityMark(6));
});
