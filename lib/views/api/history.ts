import { z } from 'zod';
import type { ChangeCounts } from '../../edition/edition-changes';
import { DETAIL_NAMES } from '../../pack/changed-details';
import { type EditionAnswer, editionAnswer, editionSchema, heading, ofEdition } from './edition';
import { type PageRequest, pageOf, pagingAnswer, pagingSchema } from './paging';

/** The answer of `GET /api/v1/indexes/<index>/editions`. */
export const editionsSchema = z
  .strictObject({
    ...ofEdition,
    editions: z.array(editionSchema).meta({ description: 'The newest first.' }),
    paging: pagingSchema,
  })
  .meta({ id: 'Editions' });

const countSchema = z.int().min(0);

/** The answer of `GET /api/v1/indexes/<index>/imports`. */
export const importsSchema = z
  .strictObject({
    ...ofEdition,
    imports: z.array(
      z
        .strictObject({
          importedAt: z.iso.datetime(),
          file: z.string().meta({ description: 'Of an undo: the edition that it went back to.' }),
          packHash: z.string(),
          outcome: z.enum(['published', 'restored', 'undone', 'described']).meta({
            description: 'described: the same edition, whose pack says something else of itself.',
          }),
          edition: editionSchema.pick({ label: true, hash: true }).nullable(),
          changes: z
            .strictObject({
              tables: z.array(
                z.strictObject({
                  table: z.string(),
                  added: countSchema,
                  changed: countSchema,
                  removed: countSchema,
                }),
              ),
              scores: countSchema,
              details: z.array(z.enum(DETAIL_NAMES)).optional(),
            })
            .nullable()
            .meta({ description: 'Rows and scores that changed for readers.' }),
        })
        .meta({ id: 'Import' }),
    ),
    paging: pagingSchema,
  })
  .meta({ id: 'Imports' });

export type EditionsAnswer = z.infer<typeof editionsSchema>;
export type ImportsAnswer = z.infer<typeof importsSchema>;

/** What the log of imports says of one, but for who it was. */
export type PublicImport = Omit<ImportsAnswer['imports'][number], 'changes'> & {
  readonly changes: ChangeCounts | null;
};

type OfEdition = { readonly index: { readonly slug: string }; readonly edition: EditionAnswer };

/** The editions of an index that are kept. */
export function editionsAnswer(
  data: OfEdition & { readonly editions: readonly EditionAnswer[] },
  request: PageRequest,
): EditionsAnswer {
  return {
    ...heading(data),
    editions: pageOf(data.editions, request).map(editionAnswer),
    paging: pagingAnswer(request, data.editions.length),
  };
}

/** How an index came to be what it is. */
export function importsAnswer(
  data: OfEdition & { readonly imports: readonly PublicImport[] },
  request: PageRequest,
): ImportsAnswer {
  return {
    ...heading(data),
    imports: pageOf(data.imports, request).map(
      ({ importedAt, file, packHash, outcome, edition, changes }) => ({
        importedAt,
        file,
        packHash,
        outcome,
        edition,
        changes: changes && changesAnswer(changes),
      }),
    ),
    paging: pagingAnswer(request, data.imports.length),
  };
}

function changesAnswer({ tables, scores, details }: ChangeCounts) {
  const counts = { tables: [...tables], scores };
  return details === undefined ? counts : { ...counts, details: [...details] };
}
