import { z } from 'zod';
import { apiCityPath } from '../../address/api-paths';
import type { Framework } from '../../framework/types';
import type { CityRow, ObservationRow, QuantityRow } from '../../pack/tables';
import type { ScoreTable } from '../../scoring/types';
import { type EditionAnswer, heading, ofEdition } from './edition';
import { type PageRequest, pageOf, pagingAnswer, pagingSchema } from './paging';
import { citySchema, observationSchema, quantitySchema } from './rows';
import { rankIntervalSchema, scoreAnswers, scoreSchema } from './score';

/** The answer of `GET /api/v1/indexes/<index>/cities`. */
export const citiesSchema = z
  .strictObject({
    ...ofEdition,
    cities: z.array(
      citySchema
        .extend({
          score: scoreSchema.meta({ description: 'The score of the index.' }),
          rankInterval: rankIntervalSchema,
          links: z.strictObject({ city: z.string() }),
        })
        .meta({ id: 'CityWithScore' }),
    ),
    paging: pagingSchema,
  })
  .meta({ id: 'Cities' });

/** The answer of `GET /api/v1/indexes/<index>/cities/<city>`. */
export const oneCitySchema = z
  .strictObject({
    ...ofEdition,
    city: citySchema,
    rankInterval: rankIntervalSchema,
    scores: z.array(scoreSchema),
    observations: z.array(observationSchema),
    quantities: z.array(quantitySchema).meta({ description: 'What the sources put a number on.' }),
  })
  .meta({ id: 'OneCity' });

export type CitiesAnswer = z.infer<typeof citiesSchema>;
export type OneCityAnswer = z.infer<typeof oneCitySchema>;

type Interval = { readonly city: string; readonly best: number; readonly worst: number };

/** The rows of one edition that both answers are made of. */
export type CitiesData = {
  readonly index: { readonly slug: string };
  readonly edition: EditionAnswer;
  readonly framework: Framework;
  readonly cities: readonly CityRow[];
  readonly scores: ScoreTable;
  readonly intervals: readonly Interval[];
};

/** The cities of an index in the order in which they are shown, with rank and score. */
export function citiesAnswer(data: CitiesData, request: PageRequest): CitiesAnswer {
  const { framework, intervals } = data;
  const ofIndex = data.scores.rows.filter(({ node }) => node === framework.root);
  const scores = new Map(scoreAnswers(framework, ofIndex).map((score) => [score.city, score]));
  return {
    ...heading(data),
    cities: pageOf(data.cities, request).flatMap((city) => {
      const score = scores.get(city.slug);
      if (score === undefined) return [];
      const links = { city: apiCityPath(data.index.slug, city.slug) };
      return [{ ...city, score, rankInterval: intervalOf(city, intervals), links }];
    }),
    paging: pagingAnswer(request, data.cities.length),
  };
}

/** One city: its scores at every node and what was observed of it. */
export function oneCityAnswer(
  data: CitiesData & {
    readonly city: CityRow;
    readonly observations: readonly ObservationRow[];
    readonly quantities: readonly QuantityRow[];
  },
): OneCityAnswer {
  const { city, framework } = data;
  const isOfCity = (row: { readonly city: string }) => row.city === city.slug;
  return {
    ...heading(data),
    city,
    rankInterval: intervalOf(city, data.intervals),
    scores: scoreAnswers(framework, data.scores.rows.filter(isOfCity)),
    observations: data.observations.filter(isOfCity),
    quantities: [...data.quantities],
  };
}

function intervalOf(city: CityRow, intervals: readonly Interval[]) {
  const found = intervals.find((interval) => interval.city === city.slug);
  return found === undefined ? null : { best: found.best, worst: found.worst };
}
