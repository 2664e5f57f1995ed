import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';

/** What is printed beside figures that rest on these numbers. */
export const DRAW_ALGORITHM =
  'xoroshiro128+ for each draw, started by MurmurHash3 of seed, draw and stream';

/** 2^32 over the golden ratio: its multiples lie far apart. */
const GOLDEN = 0x9e3779b9;

/**
 * A source of numbers in [0, 1) for one draw and one purpose within it. It depends on nothing but
 * its three numbers, so that any part of a series of draws can be worked out anywhere, and the
 * whole is the same however it was split.
 *
 * The words of the state are hashed (the finaliser of A. Appleby's MurmurHash3), because
 * neighbouring states of the generator give neighbouring numbers.
 *
 * @param draw which draw of the series, from 0
 * @param stream which of the purposes that must not share numbers
 */
export function drawSource(seed: number, draw: number, stream: number): () => number {
  const start = mixed(mixed(mixed(seed | 0) ^ (draw | 0)) ^ Math.imul(stream + 1, GOLDEN));
  const state = [
    mixed(start + GOLDEN),
    mixed(start + Math.imul(2, GOLDEN)),
    mixed(start + Math.imul(3, GOLDEN)),
    mixed(start + Math.imul(4, GOLDEN)),
  ];
  const generator = xoroshiro128plusFromState(state);
  return () => uniformFloat64(generator);
}

function mixed(word: number): number {
  let hash = word ^ (word >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
