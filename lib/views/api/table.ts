import { z } from 'zod';
import { editionAnswer, ofEdition } from './edition';

/** The answer of `GET /api/v1/indexes/<index>/tables/<table>.json`. */
export const tableSchema = z
  .strictObject({
    ...ofEdition,
    table: z.string(),
    rows: z.array(z.looseObject({})).meta({
      description: 'Fields as the engine knows them: numbers, lists, and texts by language.',
    }),
  })
  .meta({ id: 'Table' });

export type TableAnswer = Readonly<
  Omit<z.infer<typeof tableSchema>, 'rows'> & { rows: readonly object[] }
>;

/** A table of an edition as JSON, row by row as in its CSV file. */
export function tableAnswer(answer: TableAnswer): TableAnswer {
  const { index, edition, table, rows } = answer;
  return { index, edition: editionAnswer(edition), table, rows };
}

/** The rows that are of some cities; tables that name no cities keep all of theirs. */
export function rowsOfCities<Row extends object>(
  rows: readonly Row[],
  cities: readonly string[] | null,
): readonly Row[] {
  if (cities === null) return rows;
  return rows.filter((row) => {
    const city: unknown = Reflect.get(row, 'city');
    return typeof city !== 'string' || cities.includes(city);
  });
}
