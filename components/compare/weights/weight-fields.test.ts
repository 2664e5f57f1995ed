import { describe, expect, it } from 'vitest';
import { fieldsFor, sharesOf, weightsInFields } from './weight-fields';

describe('weightsInFields', () => {
  it.each([
    ['40', 40],
    ['12.5', 12.5],
    ['12.34', 12.3],
    ['', 0],
    ['-', 0],
    ['-5', 0],
    ['250', 100],
  ])('reads %j as %d', (text, weight) => {
    expect(weightsInFields({ culture: text })).toEqual({ culture: weight });
  });

  it('reads back what it wrote', () => {
    const weights = { culture: 33.3, talent: 0, capital: 100 };
    expect(weightsInFields(fieldsFor(weights))).toEqual(weights);
  });
});

describe('sharesOf', () => {
  it('gives each driver its part of the sum', () => {
    expect(sharesOf({ culture: 10, capital: 30 })).toEqual({ culture: 0.25, capital: 0.75 });
  });

  it('has no shares of nothing', () => {
    expect(sharesOf({ culture: 0, capital: 0 })).toBeNull();
  });
});
