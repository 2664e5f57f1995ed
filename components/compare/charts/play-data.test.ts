import { describe, expect, it } from 'vitest';
import { placeOf } from './play-data';

describe('placeOf', () => {
  it.each([
    ['2', 2],
    [0, 0],
    [undefined, null],
    [null, null],
    ['children[0]', null],
  ])('reads %j as %j', (index, place) => {
    expect(placeOf(index)).toBe(place);
  });
});
