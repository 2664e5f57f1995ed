import { describe, expect, it } from 'vitest';
import { fillTemplate } from './fill-template';

describe('fillTemplate', () => {
  it('puts the values where they belong', () => {
    expect(
      fillTemplate('{a} {scoreA}, {b} {scoreB}.', { a: 'x', scoreA: '1', b: 'y', scoreB: '2' }),
    ).toBe('x 1, y 2.');
  });

  it('leaves a placeholder without a value to be seen', () => {
    expect(fillTemplate('{a} and {toString}', { a: 'x' })).toBe('x and {toString}');
  });
});
