import { describe, expect, test } from 'vitest';
import type { ChartPoint, ChartSeries } from './chart-series';
import { placeAt, radarGeometry } from './radar-geometry';
import { RADAR_LAYOUTS } from './radar-labels';
import { textWidth } from './text-width';

const LAYOUT = Object.freeze({ radius: 100, nameSize: 14, noteSize: 12, labelWidth: 100 });
const CITY = Object.freeze({ slug: 'shanghai', name: '上海', position: 1 });

function series(values: readonly (number | null)[], labels: readonly string[]): ChartSeries {
  const nodes = labels.map((label) => ({ slug: label, label }));
  return Object.freeze({
    cities: [CITY],
    nodes,
    points: nodes.map((node, index): readonly ChartPoint[] => {
      const value = values[index] ?? null;
      return [
        {
          city: CITY,
          node,
          state: value === null ? 'missing' : 'scored',
          value,
          bounds: value === null ? null : { lower: value / 2, upper: value },
          valueText: value === null ? '无依据' : String(value),
          boundsText: '',
          coverageText: '',
        },
      ];
    }),
  });
}

const FOUR = ['Culture', 'Talent', 'Ecosystem', 'Capital'];

describe('radarGeometry', () => {
  // Hand calculation: four axes at 0, 90, 180 and 270 degrees; 100 points are 100 pixels.
  test('places marks on axes that go round with the clock from the top', () => {
    const shape = radarGeometry(series([50, 100, 25, 80], FOUR), LAYOUT).shapes[0];
    const places = shape?.marks.map(({ x, y }) => [Math.round(x) + 0, Math.round(y) + 0]);
    expect(places).toEqual([
      [0, -50],
      [100, 0],
      [0, 25],
      [-80, 0],
    ]);
  });

  test('closes the outline where every axis has a value', () => {
    const shape = radarGeometry(series([50, 100, 25, 80], FOUR), LAYOUT).shapes[0];
    expect(shape?.closed).toBe(true);
    expect(shape?.outline.endsWith('Z')).toBe(true);
  });

  test('leaves a gap at a missing value, and joins the last axis with the first', () => {
    const shape = radarGeometry(series([50, 100, null, 80], FOUR), LAYOUT).shapes[0];
    expect(shape?.closed).toBe(false);
    expect(shape?.outline).not.toContain('Z');
    expect(shape?.marks).toHaveLength(3);
    // One unbroken line over the three neighbours capital, culture, talent.
    expect(shape?.outline.match(/M/g)).toHaveLength(1);
    expect(shape?.outline.match(/L/g)).toHaveLength(2);
    expect(shape?.outline.startsWith('M-80,')).toBe(true);
  });

  test('draws nothing at the centre for a missing value', () => {
    const shape = radarGeometry(series([null, null, null, null], FOUR), LAYOUT).shapes[0];
    expect(shape).toMatchObject({ outline: '', marks: [], whiskers: [] });
  });

  test('draws no bounds where they meet the value', () => {
    const shape = radarGeometry(series([0, 100, 25, 80], FOUR), LAYOUT).shapes[0];
    expect(shape?.whiskers).toHaveLength(3);
  });

  test('says below the name of an axis which city has nothing there', () => {
    const label = radarGeometry(series([50, 100, null, 80], FOUR), LAYOUT).labels[2];
    expect(label?.lines.map((line) => line.text)).toEqual(['Ecosystem', '上海', '无依据']);
  });
});

describe('the view of a radar', () => {
  test.each([
    ['English', ['Long-term commitment', 'People and skills', 'Industrial ecosystem', 'Capital']],
    ['Chinese', ['以十年为尺度的创新文化', '人才', '产业生态', '资本与长期资金的供给']],
    ['five axes', ['Culture', 'Talent', 'Ecosystem', 'Capital', 'Infrastructure']],
  ])('holds every label whole: %s', (_name, labels) => {
    for (const layout of Object.values(RADAR_LAYOUTS)) {
      const geometry = radarGeometry(series([1, null, 50, 99, 7], labels), layout);
      const [left = 0, top = 0, width = 0, height = 0] = geometry.viewBox.split(' ').map(Number);
      for (const label of geometry.labels) {
        for (const line of label.lines) {
          const size = line.note ? layout.noteSize : layout.nameSize;
          const wide = textWidth(line.text, size);
          const shift = { start: 0, middle: wide / 2, end: wide }[label.anchor];
          expect(label.x - shift).toBeGreaterThanOrEqual(left);
          expect(label.x - shift + wide).toBeLessThanOrEqual(left + width);
          expect(line.y - size).toBeGreaterThanOrEqual(top);
          expect(line.y).toBeLessThanOrEqual(top + height);
        }
      }
    }
  });
});

test('a shift moves a place across its axis, not along it', () => {
  expect(placeAt(0, 50, 3)).toEqual({ x: 3, y: -50 });
});
