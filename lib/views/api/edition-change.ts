import { z } from 'zod';
import type { CountedChanges } from '../../edition/edition-changes';
import { CHANGE_CAUSES, type CityChange } from '../../edition/explain/types';
import { tableOf } from '../../pack/columns';
import { roundNumber } from '../../scoring/tie';
import { type EditionAnswer, editionAnswer, editionSchema, heading, ofEdition } from './edition';
import { type PageRequest, pagingAnswer, pagingSchema } from './paging';

const countSchema = z.int().min(0);
const slugs = z.array(z.string());

const shownSchema = z
  .strictObject({
    value: z.number().nullable(),
    lower: z.number(),
    upper: z.number(),
    rank: z.int().nullable(),
    imputed: z.number().min(0).max(1).optional().meta({
      description: 'Share of the weight below the node that was filled in; absent: nothing was.',
    }),
  })
  .nullable();

const missingSchema = z.strictObject({
  edition: z.enum(['before', 'after']),
  rule: z.enum(['no-city', 'no-node', 'nothing-observed', 'held-back']),
  drivers: slugs.meta({ description: 'Drivers below that are thin or have no number.' }),
});

const partSchema = z.strictObject({
  cause: z.enum(CHANGE_CAUSES),
  indicator: z.string().nullable(),
  before: z.number().nullable(),
  after: z.number().nullable(),
  evidence: z.array(
    z.strictObject({ slug: z.string(), change: z.enum(['added', 'removed', 'changed']) }),
  ),
  source: z.string().nullable(),
  nodes: slugs,
  weights: z
    .array(z.strictObject({ node: z.string(), before: z.number(), after: z.number() }))
    .meta({ description: 'Of the weights: what nodes weigh, as shares (0 to 1) of their parent.' }),
  cities: slugs,
  amounts: z.record(z.string(), z.number()).meta({
    description: 'What it adds to the change of each score, in points, by node.',
  }),
});

const algorithmSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('exact'), players: countSchema, coalitions: countSchema }),
    z.strictObject({
      kind: z.literal('permutations'),
      players: countSchema,
      seed: z.int(),
      count: countSchema,
    }),
  ])
  .nullable()
  .meta({ description: 'How the Shapley values were found; null: nothing was to be split.' });

/** The answer of `GET /api/v1/indexes/<index>/editions/<from>..<to>`. */
export const editionChangeSchema = z
  .strictObject({
    ...ofEdition,
    from: editionSchema,
    to: editionSchema,
    tables: z.array(
      z.strictObject({
        table: z.string(),
        added: countSchema,
        changed: countSchema,
        removed: countSchema,
      }),
    ),
    scores: countSchema.meta({ description: 'Scores that are new, gone or moved.' }),
    cities: z
      .array(
        z.strictObject({
          city: z.string(),
          nodes: z.array(
            z.strictObject({
              node: z.string(),
              before: shownSchema,
              after: shownSchema,
              by: z.number().nullable(),
              missing: z.array(missingSchema),
            }),
          ),
          parts: z.array(partSchema),
          algorithm: algorithmSchema,
        }),
      )
      .meta({ description: 'Those that moved most first; the parts of a score add up to `by`.' }),
    paging: pagingSchema,
  })
  .meta({ id: 'EditionChange' });

export type EditionChangeAnswer = z.infer<typeof editionChangeSchema>;

/** Two editions of an index with some of the cities that changed between them. */
type EditionChangeData = {
  readonly index: { readonly slug: string };
  readonly edition: EditionAnswer;
  readonly from: EditionAnswer;
  readonly to: EditionAnswer;
  readonly counted: CountedChanges;
  readonly changes: readonly CityChange[];
  /** Cities that the pages hold together. */
  readonly total: number;
};

/** What changed between two editions. */
export function editionChangeAnswer(
  data: EditionChangeData,
  request: PageRequest,
): EditionChangeAnswer {
  const { tables, scores } = data.counted.counts;
  return {
    ...heading(data),
    from: editionAnswer(data.from),
    to: editionAnswer(data.to),
    tables: tables.map(({ table, ...counts }) => ({ table: tableOf(table).name, ...counts })),
    scores,
    cities: data.changes.map(({ city, nodes, parts, algorithm }) => ({
      city,
      nodes: nodes.map((node) => ({
        ...node,
        by: node.by === null ? null : roundNumber(node.by),
        missing: node.missing.map((one) => ({ ...one, drivers: [...one.drivers] })),
      })),
      parts: parts.map((part) => ({
        ...part,
        evidence: part.evidence.map((one) => ({ ...one })),
        nodes: [...part.nodes],
        weights: part.weights.map((one) => ({ ...one })),
        cities: [...part.cities],
        amounts: { ...part.amounts },
      })),
      algorithm,
    })),
    paging: pagingAnswer(request, data.total),
  };
}
