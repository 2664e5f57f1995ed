import { expect, test } from 'vitest';
import { cityMark, citySlot, DISTINCT_CITIES, withDistinctMarks } from './city-mark';

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

const positionsOf = (positions: readonly number[]) =>
  withDistinctMarks(positions.map((position) => ({ position }))).map(({ position }) => position);

test('cities that are drawn together differ, and keep their marks where they can', () => {
  expect(positionsOf([2, 1])).toEqual([2, 1]);
  // By hand: 8 has the mark of 2, and 1 is the first that is free.
  expect(positionsOf([8, 2, 3])).toEqual([1, 2, 3]);
  for (const positions of [
    [1, 7, 13, 19, 25, 31],
    [9, 3, 6, 12, 200, 1],
  ]) {
    expect(new Set(positionsOf(positions).map(citySlot)).size).toBe(6);
  }
});

test('the look does not depend on the order in which cities were chosen', () => {
  expect(positionsOf([31, 25, 1, 7])).toEqual(positionsOf([7, 1, 25, 31]).toReversed());
});
