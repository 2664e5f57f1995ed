import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, placeLabels } from './label-placement';

const EDGES = [0, 800] as const;

function overlap(one: Box, other: Box): boolean {
  const apart =
    one.right <= other.left ||
    other.right <= one.left ||
    one.bottom <= other.top ||
    other.bottom <= one.top;
  return !apart;
}

describe('placeLabels', () => {
  it('writes right of a mark where there is room, else left of it', () => {
    const label = { labelWidth: 100, height: 25 };
    const [first, second] = placeLabels(
      [
        { ...label, from: 10, to: 20 },
        { ...label, from: 780, to: 790 },
      ],
      EDGES,
      40,
    );
    expect(first).toMatchObject({ side: 'right', box: { left: 10, top: 40, bottom: 65 } });
    expect(second).toMatchObject({ side: 'left', box: { right: 790, top: 40 } });
  });

  it('goes down where both sides are taken', () => {
    const label = { from: 10, to: 20, labelWidth: 100, height: 25 };
    const [first, second] = placeLabels([label, label], EDGES, 0);
    expect(first?.box.top).toBe(0);
    expect(second?.box.top).toBeGreaterThanOrEqual(25);
  });

  it('takes the roomier side where neither is wide enough', () => {
    const [placed] = placeLabels([{ from: 500, to: 510, labelWidth: 900, height: 25 }], EDGES, 0);
    expect(placed?.side).toBe('left');
  });

  it('never puts one thing on another', () => {
    const label = fc
      .record({
        from: fc.integer({ min: 0, max: 780 }),
        width: fc.integer({ min: 0, max: 300 }),
        labelWidth: fc.integer({ min: 10, max: 246 }),
        height: fc.integer({ min: 25, max: 90 }),
      })
      .map(({ from, width, ...size }) => ({ from, to: Math.min(800, from + width), ...size }));
    fc.assert(
      fc.property(fc.array(label, { maxLength: 15 }), (labels) => {
        const boxes = placeLabels(labels, EDGES, 0).map(({ box }) => box);
        boxes.forEach((box, place) => {
          for (const other of boxes.slice(place + 1)) expect(overlap(box, other)).toBe(false);
        });
      }),
    );
  });
});
