import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';
import type { GammaShape } from './gamma-shape';

/** What is printed beside figures that rest on these numbers. */
export const DRAW_ALGORITHM =
  'xoroshiro128+ for each draw, started by MurmurHash3 of seed, draw and stream';

/** 2^32 over the golden ratio: its multiples lie far apart. */
const GOLDEN = 0x9e3779b9;

/**
 * A source of numbers in [0, 1) for one draw and one purpose within it (see `DrawNumbers`).
 *
 * @param draw which draw of the series, from 0
 * @param stream which of the purposes that must not share numbers
 */
export function drawSource(seed: number, draw: number, stream: number): () => number {
  const numbers = new DrawNumbers();
  numbers.start(seed, draw, stream);
  return () => numbers.uniform();
}

/**
 * Random numbers of one draw and one purpose at a time. They depend on nothing but seed, draw and
 * stream, so that any part of a series of draws can be worked out anywhere, and the whole is the
 * same however it was split.
 *
 * The words of the state are hashed (the finaliser of A. Appleby's MurmurHash3), because
 * neighbouring states of the generator give neighbouring numbers.
 */
export class DrawNumbers {
  private generator = xoroshiro128plusFromState([1, 0, 0, 0]);
  /** The other of two normal variates that came together; NaN: none. */
  private spare = Number.NaN;

  /**
   * @param draw which draw of the series, from 0
   * @param stream which of the purposes that must not share numbers
   */
  start(seed: number, draw: number, stream: number): void {
    const start = mixed(mixed(mixed(seed | 0) ^ (draw | 0)) ^ Math.imul(stream + 1, GOLDEN));
    this.generator = xoroshiro128plusFromState([
      mixed(start + GOLDEN),
      mixed(start + Math.imul(2, GOLDEN)),
      mixed(start + Math.imul(3, GOLDEN)),
      mixed(start + Math.imul(4, GOLDEN)),
    ]);
    this.forgetSpare();
  }

  /** Forgets the other of two normal variates, as a new source of weights would not know it. */
  forgetSpare(): void {
    this.spare = Number.NaN;
  }

  /** A number in [0, 1). */
  uniform(): number {
    return uniformFloat64(this.generator);
  }

  /**
   * A gamma variate of scale 1 (G. Marsaglia and W. W. Tsang, "A simple method for generating gamma
   * variables", ACM Transactions on Mathematical Software 26, 2000): step by step what d3-random's
   * `randomGamma` gives, which would have to be made anew for each draw.
   */
  gamma({ shape, scale, slope, power }: GammaShape): number {
    if (shape === 0) return 0;
    if (shape === 1) return -Math.log1p(-this.uniform());
    for (;;) {
      const normal = this.normal();
      const root = 1 + slope * normal;
      if (root <= 0) continue;
      const cube = root * (root * root);
      const chance = 1 - this.uniform();
      const isSurelyIn = chance < 1 - 0.0331 * normal * normal * normal * normal;
      if (
        isSurelyIn ||
        Math.log(chance) < 0.5 * normal * normal + scale * (1 - cube + Math.log(cube))
      ) {
        return scale * cube * (power === 0 ? 1 : this.uniform() ** power);
      }
    }
  }

  /** A standard normal variate, by Marsaglia's polar method. */
  private normal(): number {
    if (!Number.isNaN(this.spare)) {
      const kept = this.spare;
      this.spare = Number.NaN;
      return kept;
    }
    for (;;) {
      const x = 2 * this.uniform() - 1;
      const y = 2 * this.uniform() - 1;
      const square = x * x + y * y;
      if (square === 0 || square > 1) continue;
      const factor = Math.sqrt((-2 * Math.log(square)) / square);
      this.spare = x * factor;
      return y * factor;
    }
  }
}

function mixed(word: number): number {
  let hash = word ^ (word >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
