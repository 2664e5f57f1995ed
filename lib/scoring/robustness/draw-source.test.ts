import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dirichletSource } from '../rank-intervals';
import { DrawNumbers, drawSource } from './draw-source';
import { weightShapes } from './gamma-shape';

test('weights are bit for bit those of d3-random, draw after draw', () => {
  const shares = fc.array(fc.constantFrom(0, 0.001, 0.02, 0.1, 0.3, 1), {
    minLength: 1,
    maxLength: 9,
  });
  const numbers = new DrawNumbers();
  fc.assert(
    fc.property(shares, fc.constantFrom(0, 0.25, 0.5, 1), fc.integer(), (list, spread, seed) => {
      const shapes = weightShapes(list, spread);
      for (let draw = 0; draw < 20; draw += 1) {
        numbers.start(seed, draw, 1);
        const drawn = shapes?.map((shape) => numbers.gamma(shape)) ?? list;
        expect(drawn).toEqual(dirichletSource(list, spread, drawSource(seed, draw, 1))());
      }
    }),
    { numRuns: 60 },
  );
});
