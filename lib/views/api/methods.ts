import { z } from 'zod';
import { roundNumber } from '../../scoring/tie';
import type { MethodsView } from '../doubt/methods-types';
import { place } from './doubt-draws';
import { heading, ofEdition } from './edition';

const shift = z.int().meta({ description: 'In places; a positive one is a fall.' });
const index = z.number().nullable().meta({ description: 'An estimate; null: nothing moves.' });

const sensitivitySchema = z.strictObject({
  draws: z.int(),
  runs: z.int(),
  seed: z.int(),
  interaction: index,
  inputs: z.array(
    z.strictObject({
      input: z.string(),
      first: index,
      total: index,
      cities: z.array(z.strictObject({ city: z.string(), total: index })),
    }),
  ),
});

/** The answer of `GET /api/v1/indexes/<index>/robustness/methods`. */
export const methodsSchema = z
  .strictObject({
    ...ofEdition,
    methods: z.array(
      z.strictObject({
        step: z.string().nullable(),
        method: z.string(),
        refused: z.string().nullable(),
        cities: z.array(
          z.strictObject({
            city: z.string(),
            rank: place.nullable(),
            shift: shift.nullable(),
          }),
        ),
      }),
    ),
    sensitivity: sensitivitySchema
      .nullable()
      .meta({ description: 'Null: fewer than two inputs vary, or there are very many cities.' }),
    withoutIndicator: z.array(
      z.strictObject({
        indicator: z.string(),
        meanShift: z.number().nullable(),
        moved: z.int(),
        compared: z.int(),
        unranked: z.int().meta({ description: 'Cities that lose their rank.' }),
        largest: z.strictObject({ city: z.string(), shift }).nullable(),
      }),
    ),
  })
  .meta({ id: 'RobustnessMethods' });

export type MethodsAnswer = z.infer<typeof methodsSchema>;

/** The ranks of some cities under other methods, what moves all ranks, and indicators left out. */
export function methodsAnswer(
  of: Parameters<typeof heading>[0],
  { chosen, methods, sensitivity, leftOut }: MethodsView,
): MethodsAnswer {
  return {
    ...heading(of),
    methods: methods.map(({ name, ranks, refused }) => ({
      step: name?.step ?? null,
      method: name?.key ?? 'official',
      refused: refused?.message ?? null,
      cities: (ranks ?? []).map((row, at) => ({ city: chosen[at]?.slug ?? '', ...row })),
    })),
    sensitivity: sensitivity && sensitivityAnswer(sensitivity),
    withoutIndicator: leftOut.map(({ slug, meanShift, moved, compared, unranked, largest }) => ({
      indicator: slug,
      meanShift: rounded(meanShift),
      ...{ moved, compared, unranked },
      largest: largest && { city: largest.city.slug, shift: largest.shift },
    })),
  };
}

function sensitivityAnswer({
  draws,
  runs,
  seed,
  interaction,
  rows,
  cities,
}: NonNullable<MethodsView['sensitivity']>): MethodsAnswer['sensitivity'] {
  return {
    ...{ draws, runs, seed },
    interaction: rounded(interaction),
    inputs: rows.map(({ input, meanShift, cities: totals }) => ({
      input,
      first: rounded(meanShift?.first ?? null),
      total: rounded(meanShift?.total ?? null),
      cities: cities.map(({ slug }, at) => ({ city: slug, total: rounded(totals[at] ?? null) })),
    })),
  };
}

function rounded(value: number | null): number | null {
  return value === null ? null : roundNumber(value);
}
