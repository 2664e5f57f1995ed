import { z } from 'zod';
import { resourcePaths } from '../../address/api-paths';
import type { AnchorRow, DenominatorRow, IndexRow, NodeRow, PresetRow } from '../../pack/tables';
import { type EditionAnswer, heading, ofEdition } from './edition';
import {
  anchorSchema,
  definitionSchema,
  denominatorSchema,
  nodeSchema,
  presetSchema,
} from './rows';

/** The answer of `GET /api/v1/indexes/<index>`. */
export const oneIndexSchema = z
  .strictObject({
    ...ofEdition,
    definition: definitionSchema,
    nodes: z.array(nodeSchema),
    anchors: z.array(anchorSchema),
    denominators: z.array(denominatorSchema),
    presets: z.array(
      presetSchema
        .extend({
          weights: z.record(z.string(), z.number().min(0)).meta({
            description: 'The weight of each node, by its slug.',
          }),
        })
        .meta({ id: 'PresetWithWeights' }),
    ),
    links: z.record(z.string(), z.string()).meta({ description: 'What there is of the index.' }),
  })
  .meta({ id: 'Index' });

export type OneIndexAnswer = z.infer<typeof oneIndexSchema>;

/** The rows of one edition that the answer is made of. */
export type OneIndexData = {
  readonly index: IndexRow;
  readonly edition: EditionAnswer;
  readonly nodes: readonly NodeRow[];
  readonly anchors: readonly AnchorRow[];
  readonly denominators: readonly DenominatorRow[];
  readonly presets: readonly (PresetRow & { readonly weights: Readonly<Record<string, number>> })[];
};

/** An index with its framework, the parameters of its method and its points of view. */
export function oneIndexAnswer(data: OneIndexData): OneIndexAnswer {
  return {
    ...heading(data),
    definition: data.index,
    nodes: [...data.nodes],
    anchors: [...data.anchors],
    denominators: [...data.denominators],
    presets: data.presets.map(({ slug, position, title, description, weights }) => ({
      slug,
      position,
      title,
      description,
      weights: { ...weights },
    })),
    links: resourcePaths(data.index.slug),
  };
}
