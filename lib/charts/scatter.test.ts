import { expect, test } from 'vitest';
import { buildScatter, type ScatterPoint } from './scatter';

const FRAME = { left: 0, top: 0, width: 400, height: 100 };

test('each point has its dot: to the right with x, up with y', () => {
  const points = [
    { label: 'a', x: 0, y: 0 },
    { label: 'b', x: 50, y: 25 },
    { label: 'c', x: 100, y: 100 },
  ];
  expect(buildScatter(points, [], FRAME).layers).toEqual(['M0 100h0', 'M200 75h0', 'M400 0h0']);
});

test('dots that lie on each other are in layers, so that their place is darker', () => {
  const same = Array.from({ length: 9 }, () => ({ label: 'a', x: 50, y: 50 }));
  expect(buildScatter(same, [], FRAME).layers).toEqual(Array(4).fill('M200 50h0'));
});

test('names do not cover each other and stay in the frame', () => {
  const points: ScatterPoint[] = [
    { label: 'Middle', x: 50, y: 50 },
    { label: 'Beside', x: 49, y: 52 },
    { label: 'Covered', x: 50, y: 51 },
    { label: 'Edge', x: 99, y: 90 },
  ];
  const labels = buildScatter(points, points, FRAME).labels;
  expect(labels.map(({ text, anchor }) => [text, anchor])).toEqual([
    ['Middle', 'start'],
    ['Beside', 'end'],
    ['Edge', 'end'],
  ]);
});

test('the correlation is that of R: cor(c(10, 20, 40, 80), c(5, 30, 20, 90))', () => {
  const points = [
    { label: '', x: 10, y: 5 },
    { label: '', x: 20, y: 30 },
    { label: '', x: 40, y: 20 },
    { label: '', x: 80, y: 90 },
  ];
  // Σxy = 3212.5, Σx² = 2875, Σy² = 4168.75 about the means 37.5 and 36.25.
  expect(buildScatter(points, [], FRAME).correlation).toBeCloseTo(
    3212.5 / Math.sqrt(2875 * 4168.75),
    9,
  );
  expect(buildScatter(points.slice(0, 2), [], FRAME).correlation).toBeNull();
  const level = points.map((point) => ({ ...point, y: 5 }));
  expect(buildScatter(level, [], FRAME).correlation).toBeNull();
});
