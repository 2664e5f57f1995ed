import { z } from 'zod';
import { METHOD_FIELDS } from '../../address/what-if-paths';
import { roundNumber } from '../../scoring/tie';
import type { Score } from '../../scoring/types';
import type { PairSide, WhatIfView } from '../what-if/types';
import { type EditionAnswer, heading, ofEdition } from './edition';

const number = z.number().nullable();

const shownSchema = z.strictObject({
  value: number,
  lower: z.number(),
  upper: z.number(),
  rank: z.int().nullable(),
  imputed: z.number().min(0).max(1).meta({
    description: 'Share of the weight below the node that was filled in; 0: nothing was.',
  }),
});

const sideSchema = z.strictObject({
  a: number,
  b: number,
  gap: number.meta({ description: 'The first minus the second; null: nothing is shared.' }),
  leadShare: number.meta({ description: 'Share of all weightings under which the first leads.' }),
  drawShare: number,
  shared: z.int(),
});

/** The answer of `GET /api/v1/indexes/<index>/what-if`. */
export const whatIfSchema = z
  .strictObject({
    ...ofEdition,
    isOfficial: z.literal(false).meta({ description: 'Nothing here is a published result.' }),
    cities: z.array(z.string()),
    assumed: z.strictObject({
      leftOut: z.array(z.string()).meta({ description: 'Evidence, passages and sources.' }),
      methods: z.partialRecord(z.enum(METHOD_FIELDS), z.string()),
      weights: z.record(z.string(), z.number()).nullable(),
    }),
    cells: z.array(
      z.strictObject({
        city: z.string(),
        indicator: z.string(),
        official: number,
        whatIf: number,
        isSet: z
          .boolean()
          .meta({ description: 'By the query; else it follows from what is left.' }),
        leftOut: z.array(z.string()),
      }),
    ),
    scores: z.array(
      z.strictObject({
        city: z.string(),
        node: z.string(),
        official: shownSchema,
        whatIf: shownSchema,
      }),
    ),
    pair: z.strictObject({ official: sideSchema, whatIf: sideSchema }).nullable(),
  })
  .meta({
    id: 'WhatIf',
    description: 'The index and its drivers under assumptions, beside the official figures.',
  });

export type WhatIfAnswer = z.infer<typeof whatIfSchema>;

type WhatIfAnswerData = {
  readonly index: { readonly slug: string };
  readonly edition: EditionAnswer;
  readonly view: WhatIfView;
};

/** A what-if for programs; without assumptions there are no figures. */
export function whatIfAnswer({ view, ...base }: WhatIfAnswerData): WhatIfAnswer {
  const { outcome, assumptions } = view;
  const pair = outcome?.pair;
  return {
    ...heading(base),
    isOfficial: false,
    cities: view.cities.map(({ slug }) => slug),
    assumed: assumedAnswer(assumptions),
    cells: (outcome?.cells ?? []).map(({ city, indicator, values, isSet, leftOut }) => ({
      city,
      indicator,
      ...values,
      isSet,
      leftOut: leftOut.map(({ slug }) => slug),
    })),
    scores: (outcome?.cities ?? []).flatMap(({ city, rows }) =>
      rows.map(({ node, scores }) => ({
        city: city.slug,
        node,
        official: shown(scores.official),
        whatIf: shown(scores.whatIf),
      })),
    ),
    pair: pair ? { official: side(pair.official), whatIf: side(pair.whatIf) } : null,
  };
}

function assumedAnswer(assumptions: WhatIfView['assumptions']): WhatIfAnswer['assumed'] {
  return {
    leftOut: assumptions.flatMap((one) => {
      if (one.kind === 'off') return [one.evidence.slug];
      if (one.kind === 'passage') return [`${one.mark.source}:${one.mark.passage}`];
      return one.kind === 'source' ? [one.slug] : [];
    }),
    methods: Object.fromEntries(
      assumptions.flatMap((one) => (one.kind === 'method' ? [[one.step, one.option]] : [])),
    ),
    weights:
      assumptions
        .filter((one) => one.kind === 'weights')
        .map(({ drivers }) =>
          Object.fromEntries(drivers.map(({ driver, chosen }) => [driver, chosen])),
        )[0] ?? null,
  };
}

function shown(score: Score): WhatIfAnswer['scores'][number]['official'] {
  const { value, lower, upper, rank, imputed = 0 } = score;
  return {
    value: rounded(value),
    lower: roundNumber(lower),
    upper: roundNumber(upper),
    rank,
    imputed: roundNumber(imputed),
  };
}

function side({ a, b, gap, leadShare, drawShare, shared }: PairSide) {
  return {
    a: rounded(a),
    b: rounded(b),
    gap: rounded(gap),
    leadShare: rounded(leadShare),
    drawShare: rounded(drawShare),
    shared,
  };
}

function rounded(value: number | null): number | null {
  return value === null ? null : roundNumber(value);
}
