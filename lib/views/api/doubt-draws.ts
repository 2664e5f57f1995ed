import { z } from 'zod';
import type { RankDoubt } from '../../scoring';

export const share = z.number().min(0).max(1);
export const place = z.int().min(1);

/** By which draws something was found, as every answer from draws has it. */
export const ofDraws = {
  varied: z.array(z.string()),
  refused: z.array(z.strictObject({ step: z.string(), key: z.string(), message: z.string() })),
  draws: z.int(),
  seed: z.int(),
  algorithm: z.string(),
  spread: z.number().meta({ description: 'Half-width of the weights, as a share of each.' }),
};

type Drawn = Pick<RankDoubt, 'inputs' | 'refused' | 'draws' | 'seed' | 'algorithm' | 'spread'>;

/** The same, filled in. */
export function drawsAnswer({ inputs, refused, draws, seed, algorithm, spread }: Drawn) {
  return {
    varied: [...inputs],
    refused: refused.map(({ step, key, message }) => ({ step, key, message })),
    ...{ draws, seed, algorithm, spread },
  };
}
