import { dirichletConcentration } from '../rank-intervals';

/** A gamma distribution of scale 1, with what each of its variates is made from. */
export type GammaShape = {
  readonly shape: number;
  readonly scale: number;
  readonly slope: number;
  /** The power of a further uniform number by which shapes under 1 are reached; 0: none. */
  readonly power: number;
};

/**
 * @param shape of at least 0
 */
export function gammaShape(shape: number): GammaShape {
  const scale = (shape < 1 ? shape + 1 : shape) - 1 / 3;
  return {
    shape,
    scale,
    slope: 1 / (3 * Math.sqrt(scale)),
    power: shape > 0 && shape < 1 ? 1 / shape : 0,
  };
}

/**
 * Distributions whose variates are weights around stated shares (see `dirichletSource`, which gives
 * the same ones); null: nothing to draw, the shares themselves.
 */
export function weightShapes(
  shares: readonly number[],
  spread: number,
): readonly GammaShape[] | null {
  const count = shares.filter((share) => share > 0).length;
  if (spread === 0 || count < 2) return null;
  const concentration = dirichletConcentration(count, spread);
  return shares.map((share) => gammaShape(share > 0 ? concentration * share : 0));
}
