import { z } from 'zod';
import type { DominanceTable, RankDoubt } from '../../scoring';
import { roundNumber } from '../../scoring/tie';
import { drawsAnswer, ofDraws, place, share } from './doubt-draws';
import { heading, ofEdition } from './edition';
import { type PageRequest, pagingAnswer, pagingSchema } from './paging';

const count = z.int().min(0);

/** The answer of `GET /api/v1/indexes/<index>/robustness/pairs`. */
export const pairsSchema = z
  .strictObject({
    ...ofEdition,
    dominance: z.strictObject({
      parts: z.array(z.string()).meta({ description: 'The children of the index.' }),
      compared: count.meta({ description: 'Cities with a score in every part.' }),
      pairs: count,
      decided: count.meta({ description: 'Pairs that no weighting of the parts turns.' }),
      cities: z.array(
        z.strictObject({
          city: z.string(),
          rank: place.nullable(),
          over: count.nullable().meta({ description: 'Cities that it is never behind.' }),
          under: count.nullable().meta({ description: 'Cities that it is never ahead of.' }),
        }),
      ),
      relations: z
        .array(z.array(z.literal([1, 0, -1]).nullable()))
        .meta({ description: 'Of the cities of this page, row to column; null: weights decide.' }),
      paging: pagingSchema,
    }),
    tossUps: z.strictObject({
      ...ofDraws,
      pairs: count.meta({ description: 'Pairs that were compared in the draws.' }),
      reach: place.nullable().meta({ description: 'At most so many places apart; null: all.' }),
      count: count.meta({ description: 'Pairs in which neither is ahead in more than 60 %.' }),
      evenest: z.array(z.strictObject({ one: z.string(), other: z.string(), share })),
    }),
  })
  .meta({ id: 'RobustnessPairs' });

export type PairsAnswer = z.infer<typeof pairsSchema>;

/** What is known of the pairs of an index, page by page of its cities. */
type Found = {
  /** Of the cities of the page, with their ranks. */
  readonly table: DominanceTable;
  readonly ranks: ReadonlyMap<string, number | null>;
  readonly doubt: RankDoubt;
  /** How many cities the index has. */
  readonly total: number;
};

/** Which pairs no weighting turns, and which are a toss-up. */
export function pairsAnswer(
  of: Parameters<typeof heading>[0],
  { table, ranks, doubt, total }: Found,
  page: PageRequest,
): PairsAnswer {
  const { parts, compared, pairs, decided, shown, relations } = table;
  const counts = new Map(table.counts.map((row) => [row.city, row]));
  return {
    ...heading(of),
    dominance: {
      parts: [...parts],
      compared: compared.length,
      ...{ pairs, decided },
      cities: shown.map((city) => ({
        city,
        rank: ranks.get(city) ?? null,
        over: counts.get(city)?.over ?? null,
        under: counts.get(city)?.under ?? null,
      })),
      relations: relations.map((row) => [...row]),
      paging: pagingAnswer(page, total),
    },
    tossUps: {
      ...drawsAnswer({ ...doubt, draws: doubt.pairDraws }),
      pairs: doubt.pairs,
      reach: doubt.pairReach,
      count: doubt.tossUpCount,
      evenest: doubt.tossUps.map(({ one, other, share: ahead }) => ({
        ...{ one, other },
        share: roundNumber(ahead),
      })),
    },
  };
}
