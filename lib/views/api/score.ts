import { z } from 'zod';
import { roundScore } from '../../edition/round-score';
import { indicatorsBelow } from '../../framework/query';
import type { Framework } from '../../framework/types';
import { NODE_KINDS } from '../../pack/tables';
import type { Score } from '../../scoring/types';

const pointsSchema = z.number().min(0).max(100);

const count = z.int().min(0);

const strengthsSchema = z
  .strictObject({ asserted: count, named: count, quantified: count, outcome: count })
  .meta({ id: 'Strengths', description: 'Ratings by the strength of their strongest passage.' });

/** A score, rounded as in the canonical form of the edition. */
export const scoreSchema = z
  .strictObject({
    city: z.string(),
    node: z.string(),
    value: pointsSchema.nullable().meta({ description: '0 to 100; null: no number can be given.' }),
    lower: pointsSchema.meta({ description: 'With every missing indicator at 0.' }),
    upper: pointsSchema.meta({ description: 'With every missing indicator at 100.' }),
    coverage: z.number().min(0).max(1).meta({
      description: 'Share of the weight below the node that has observations.',
    }),
    present: z.int().min(0).meta({ description: 'Indicators with observations.' }),
    total: z.int().min(0).meta({ description: 'Indicators below the node.' }),
    imputed: z.number().min(0).max(1).meta({
      description: 'Share of the weight below the node that was filled in; 0: nothing was.',
    }),
    strengths: strengthsSchema.nullable().meta({
      description: 'How firmly its ratings are borne out; null: none of it is rated.',
    }),
    thin: z.boolean().meta({ description: 'Too little to stand for the driver.' }),
    rank: z.int().min(1).nullable(),
    kind: z.enum(NODE_KINDS),
  })
  .meta({ id: 'Score' });

export type ScoreAnswer = z.infer<typeof scoreSchema>;

/** Where a rank lies, from 5 to 95 %, when the weights are a little different. */
export const rankIntervalSchema = z
  .strictObject({ best: z.int().min(1), worst: z.int().min(1) })
  .nullable()
  .meta({
    id: 'RankInterval',
    description: 'From 5 to 95 % of ranks under weights that are a little different.',
  });

/** Names the kind of each score's node. */
export function scoreAnswers(framework: Framework, rows: readonly Score[]): ScoreAnswer[] {
  const kinds = new Map(framework.nodes.map(({ slug, kind }) => [slug, kind]));
  return rows.map((score) => scoreAnswer(score, kinds.get(score.node) ?? 'index'));
}

/** One score, rounded, with the kind of its node. */
export function scoreAnswer(score: Score, kind: ScoreAnswer['kind']): ScoreAnswer {
  const { imputed = 0, strengths = null, ...rounded } = roundScore(score);
  return { ...rounded, imputed, strengths, kind };
}

/** The slugs of the indicators that a node is made of. */
export function indicatorsAt(framework: Framework, node: string): ReadonlySet<string> {
  return new Set(indicatorsBelow(framework, node).map(({ slug }) => slug));
}
