import { z } from 'zod';
import type { WeightsInAddress } from '../../address/paths';
import { driversOf } from '../../framework/query';
import type { Framework } from '../../framework/types';
import type { CityRow } from '../../pack/tables';
import type { PairOrder } from '../../scoring';
import { roundNumber } from '../../scoring/tie';
import type { PairComparison, ScoreTable } from '../../scoring/types';
import { type EditionAnswer, heading, ofEdition } from './edition';
import { citySchema } from './rows';
import { scoreAnswers, scoreSchema } from './score';

const share = z.number().min(0).max(1);
const number = z.number().nullable();
const role = z.strictObject({ a: number, b: number });

const doubtSchema = z
  .strictObject({
    leadShare: share.meta({ description: 'Share of all weightings under which the first leads.' }),
    drawShare: share.meta({
      description: 'Share of draws with ratings off by one level in which the first leads.',
    }),
    leaveOneOut: z.strictObject({
      lowest: z.number(),
      highest: z.number(),
      turning: z.array(z.string()).meta({ description: 'Passages without which the order turns.' }),
      emptying: z.array(z.string()),
    }),
    verdict: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('leader'), city: z.string() }),
      z.strictObject({ kind: z.literal('undecided') }),
      z.strictObject({ kind: z.literal('nothing-shared') }),
    ]),
  })
  .meta({ id: 'Doubt' });

const orderSchema = z
  .strictObject({
    ahead: z.string().nullable().meta({ description: 'Null: level; the shares are the first’s.' }),
    share: share.meta({ description: 'Share of all weightings under which it is ahead.' }),
    near: share.meta({ description: 'The same within `spread` of each weight in force.' }),
    spread: share,
  })
  .meta({ id: 'PairOrder', description: 'Who is ahead, and how often under other weights.' });

const pairSchema = z
  .strictObject({
    cityA: z.string(),
    cityB: z.string(),
    sharedIndicators: z.array(z.string()),
    a: number,
    b: number,
    gap: number.meta({ description: 'The first minus the second; null: nothing is shared.' }),
    contributions: z.array(
      z.strictObject({
        node: z.string(),
        a: number,
        b: number,
        contribution: z.number(),
        shared: z.int(),
        total: z.int(),
      }),
    ),
    doubt: doubtSchema.nullable(),
    breakEven: z.array(
      z.strictObject({ driver: z.string(), weight: share.nullable(), stated: share }),
    ),
    order: orderSchema.nullable(),
    drivers: z.record(z.string(), doubtSchema.nullable()),
    roles: z.strictObject({ input: role, outcome: role }),
  })
  .meta({ id: 'Pair', description: 'The first two cities, on the indicators that both have.' });

/** The answer of `GET /api/v1/indexes/<index>/comparison`. */
export const comparisonSchema = z
  .strictObject({
    ...ofEdition,
    cities: z.array(citySchema),
    weights: z.record(z.string(), share).meta({ description: 'The share of each driver.' }),
    isOfficial: z.boolean().meta({ description: 'Under the weights of the index itself.' }),
    scores: z.array(scoreSchema).meta({ description: 'Under these weights; ranks among all.' }),
    pair: pairSchema,
  })
  .meta({ id: 'Comparison' });

export type ComparisonAnswer = z.infer<typeof comparisonSchema>;

/** What was compared, and what came of it. */
export type ComparisonData = {
  readonly index: { readonly slug: string };
  readonly edition: EditionAnswer;
  readonly framework: Framework;
  /** The chosen cities, in the order of the address. */
  readonly cities: readonly CityRow[];
  /** Null: the official ones. */
  readonly weights: WeightsInAddress | null;
  readonly scores: ScoreTable;
  readonly pair: PairComparison;
  /** Null: nothing is shared. */
  readonly order: PairOrder | null;
};

/** Two to six cities under some weights, the first two as a pair. */
export function comparisonAnswer(data: ComparisonData): ComparisonAnswer {
  const { framework, weights } = data;
  const chosen = new Map(data.cities.map(({ slug }, place) => [slug, place]));
  const rows = data.scores.rows
    .filter(({ city }) => chosen.has(city))
    .toSorted((one, other) => (chosen.get(one.city) ?? 0) - (chosen.get(other.city) ?? 0));
  const drivers = driversOf(framework).map(
    ({ slug, weight }) => [slug, weights?.[slug] ?? weight] as const,
  );
  const sum = drivers.reduce((total, [, weight]) => total + weight, 0);
  return {
    ...heading(data),
    cities: [...data.cities],
    weights: Object.fromEntries(drivers.map(([slug, weight]) => [slug, roundNumber(weight / sum)])),
    isOfficial: weights === null,
    scores: scoreAnswers(framework, rows),
    pair: rounded({ ...data.pair, order: data.order }),
  };
}

/** Every number of it as scores are rounded: what lies below is left over from arithmetic. */
function rounded(
  pair: PairComparison & { readonly order: PairOrder | null },
): ComparisonAnswer['pair'] {
  const text = JSON.stringify(pair, (_key, value: unknown) =>
    typeof value === 'number' ? roundNumber(value) : value,
  );
  return pairSchema.parse(JSON.parse(text));
}
