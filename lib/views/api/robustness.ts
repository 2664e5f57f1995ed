import { z } from 'zod';
import type { RankDoubt } from '../../scoring';
import { roundNumber } from '../../scoring/tie';
import type { RanksView } from '../doubt/ranks-types';
import type { PairRobustness } from '../robustness/types';
import { drawsAnswer, ofDraws, place, share } from './doubt-draws';
import { heading, ofEdition } from './edition';
import { type PageRequest, pageOf, pagingAnswer, pagingSchema } from './paging';

const rankSchema = z.strictObject({
  city: z.string(),
  rank: place,
  lower: place.meta({ description: 'Better ranks come in at most 5 % of the draws.' }),
  median: place,
  upper: place.meta({ description: 'Worse ranks come in at most 5 % of the draws.' }),
  first: share,
  amongFirst: share,
});

const pairSchema = z
  .strictObject({
    cityA: z.string(),
    cityB: z.string(),
    ahead: z.string().nullable(),
    leads: z.array(
      z.strictObject({
        node: z.string(),
        ahead: z.string().nullable(),
        all: share.meta({ description: 'Share of all weightings.' }),
        near: share.nullable().meta({ description: 'Share of the weights near the stated ones.' }),
        ratings: share.meta({ description: 'Share of draws with ratings off by one level.' }),
      }),
    ),
    breakEven: z.array(
      z.strictObject({ driver: z.string(), stated: share, weight: share.nullable() }),
    ),
    methods: z.array(
      z.strictObject({
        step: z.string().nullable(),
        method: z.string(),
        gap: z.number().nullable(),
        turns: z.boolean().nullable(),
        refused: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'PairRobustness' });

/** The answer of `GET /api/v1/indexes/<index>/robustness`. */
export const robustnessSchema = z
  .strictObject({
    ...ofEdition,
    pair: pairSchema.nullable().meta({ description: 'Of two cities, where they are named.' }),
    ranks: z
      .strictObject({
        ...ofDraws,
        firstOf: place,
        meanShift: z.number().meta({ description: 'Mean shift in rank, in places.' }),
        unranked: z.array(z.string()),
        rows: z.array(rankSchema),
        paging: pagingSchema,
      })
      .nullable()
      .meta({ description: 'Of all cities, where no pair is named.' }),
  })
  .meta({ id: 'Robustness' });

export type RobustnessAnswer = z.infer<typeof robustnessSchema>;

type Heading = Parameters<typeof heading>[0];

/** How sure the order of a pair is. */
export function pairRobustnessAnswer(of: Heading, view: PairRobustness): RobustnessAnswer {
  const [a, b] = view.pair;
  return {
    ...heading(of),
    pair: {
      cityA: a.slug,
      cityB: b.slug,
      ahead: view.sentence?.ahead ?? null,
      leads: view.leads.map(({ slug, ahead, all, near, ratings }) => ({
        node: slug,
        ahead,
        all: roundNumber(all),
        near: near === null ? null : roundNumber(near),
        ratings: roundNumber(ratings),
      })),
      breakEven: view.breakEven.map(({ slug, stated, weight }) => ({
        driver: slug,
        stated: roundNumber(stated),
        weight: weight === null ? null : roundNumber(weight),
      })),
      methods: view.methods.map(({ options, result, refused }) => {
        const changed = options.find(({ key }) => key !== 'official');
        return {
          step: changed?.step ?? null,
          method: changed?.key ?? 'official',
          gap: result === null ? null : roundNumber(result.gap),
          turns: result?.turns ?? null,
          refused: refused?.message ?? null,
        };
      }),
    },
    ranks: null,
  };
}

/** How sure the ranks of all cities are, page by page. */
export function ranksAnswer(
  of: Heading,
  view: RanksView,
  doubt: RankDoubt,
  page: PageRequest,
): RobustnessAnswer {
  return {
    ...heading(of),
    pair: null,
    ranks: {
      ...drawsAnswer(doubt),
      firstOf: view.firstOf,
      meanShift: roundNumber(view.meanShift),
      unranked: [...doubt.unranked],
      rows: pageOf(view.rows, page).map(
        ({ slug, rank, best, median, worst, first, amongFirst }) => ({
          ...{ city: slug, rank, lower: best, median, upper: worst },
          first: roundNumber(first),
          amongFirst: roundNumber(amongFirst),
        }),
      ),
      paging: pagingAnswer(page, view.rows.length),
    },
  };
}
