import { z } from 'zod';
import type { Structure } from '../../scoring';
import { roundNumber } from '../../scoring/tie';
import { share } from './doubt-draws';
import { heading, ofEdition } from './edition';

const correlation = z.number().min(-1).max(1).nullable();
const count = z.int().min(0);

/** The answer of `GET /api/v1/indexes/<index>/robustness/structure`. */
export const structureSchema = z
  .strictObject({
    ...ofEdition,
    cities: count,
    weights: z.array(
      z.strictObject({
        node: z.string(),
        parent: z.string(),
        stated: share,
        linear: share.nullable().meta({ description: 'In effect, by a line.' }),
        smooth: share.nullable().meta({ description: 'In effect, by a curve.' }),
        r: correlation,
        count,
      }),
    ),
    flags: z
      .array(
        z.strictObject({
          kind: z.enum(['redundant', 'opposed']),
          driver: z.string(),
          one: z.string(),
          other: z.string(),
          r: correlation,
          count,
        }),
      )
      .meta({ description: 'Pairs of indicators of one driver that stand out.' }),
    cohesion: z.array(
      z.strictObject({ driver: z.string(), within: correlation, across: correlation }),
    ),
    reliability: z.array(
      z.strictObject({
        group: z.string(),
        parts: count,
        cities: count,
        alpha: z.number().max(1).nullable().meta({ description: 'Cronbach’s alpha.' }),
        reason: z.string().nullable(),
        caveats: z.array(z.string()),
      }),
    ),
    components: z.array(
      z.strictObject({
        group: z.string(),
        of: z.enum(['children', 'indicators']),
        reason: z.string().nullable(),
        overOne: count,
        explained: z.array(share).meta({ description: 'By each component, the first first.' }),
      }),
    ),
  })
  .meta({ id: 'RobustnessStructure' });

export type StructureAnswer = z.infer<typeof structureSchema>;

/** How the indicators hang together; correlations of every two are a file (`views/correlations`). */
export function structureAnswer(
  of: Parameters<typeof heading>[0],
  structure: Structure,
): StructureAnswer {
  return {
    ...heading(of),
    cities: structure.cities,
    weights: structure.effectiveWeights.map((row) => ({
      ...{ node: row.node, parent: row.parent, count: row.count },
      stated: roundNumber(row.stated),
      linear: rounded(row.linearShare),
      smooth: rounded(row.smoothShare),
      r: rounded(row.r),
    })),
    flags: structure.flags.map((flag) => ({ ...flag, r: roundNumber(flag.r) })),
    cohesion: structure.cohesion.map(({ driver, within, across }) => ({
      driver,
      within: rounded(within),
      across: rounded(across),
    })),
    reliability: structure.reliability.map(({ node, alpha, caveats, ...row }) => ({
      ...row,
      group: node,
      alpha: rounded(alpha),
      caveats: [...caveats],
    })),
    components: structure.components.map(({ node, of: parts, reason, overOne, components }) => ({
      group: node,
      of: parts,
      ...{ reason, overOne },
      explained: components.map(({ explained }) => roundNumber(explained)),
    })),
  };
}

function rounded(value: number | null): number | null {
  return value === null ? null : roundNumber(value);
}
