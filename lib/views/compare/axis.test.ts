import { describe, expect, it } from 'vitest';
import { axisFor } from './axis';

describe('axisFor', () => {
  it.each([
    [[], 25],
    [[3, -24.9], 25],
    [[-25.1], 50],
    [[0, 80], 100],
  ])('takes the first fixed step that holds %j', (contributions, axis) => {
    expect(axisFor(contributions)).toBe(axis);
  });
});
