import { z } from 'zod';
import { apiSourcePath } from '../../address/api-paths';
import type {
  DisagreementRow,
  EvidenceRow,
  PassageRow,
  SectionRow,
  SourceRow,
} from '../../pack/tables';
import { type EditionAnswer, heading, ofEdition } from './edition';
import { type PageRequest, pageOf, pagingAnswer, pagingSchema } from './paging';
import { disagreementSchema, passageSchema, sectionSchema, sourceSchema } from './rows';

/** The answer of `GET /api/v1/indexes/<index>/sources`. */
export const sourcesSchema = z
  .strictObject({
    ...ofEdition,
    sources: z.array(
      sourceSchema
        .extend({ links: z.strictObject({ source: z.string() }) })
        .meta({ id: 'SourceInList' }),
    ),
    paging: pagingSchema,
  })
  .meta({ id: 'Sources' });

/** The answer of `GET /api/v1/indexes/<index>/sources/<source>`. */
export const oneSourceSchema = z
  .strictObject({
    ...ofEdition,
    source: sourceSchema,
    sections: z.array(sectionSchema),
    passages: z.array(
      passageSchema
        .extend({
          evidence: z.array(z.string()).meta({ description: 'Evidence drawn from the passage.' }),
        })
        .meta({ id: 'PassageWithEvidence' }),
    ),
    disagreements: z.array(disagreementSchema),
    paging: pagingSchema.meta({ description: 'Of the passages.' }),
  })
  .meta({ id: 'OneSource' });

export type SourcesAnswer = z.infer<typeof sourcesSchema>;
export type OneSourceAnswer = z.infer<typeof oneSourceSchema>;

type OfEdition = { readonly index: { readonly slug: string }; readonly edition: EditionAnswer };

/** The sources of an index. */
export function sourcesAnswer(
  data: OfEdition & { readonly sources: readonly SourceRow[] },
  request: PageRequest,
): SourcesAnswer {
  return {
    ...heading(data),
    sources: pageOf(data.sources, request).map((source) => ({
      ...source,
      links: { source: apiSourcePath(data.index.slug, source.slug) },
    })),
    paging: pagingAnswer(request, data.sources.length),
  };
}

/** A source and its rows. */
export type OneSourceData = OfEdition & {
  readonly source: SourceRow;
  readonly sections: readonly SectionRow[];
  readonly passages: readonly PassageRow[];
  readonly disagreements: readonly DisagreementRow[];
  readonly drawn: readonly EvidenceRow[];
};

/** One source as numbered passages, each with the evidence that is drawn from it. */
export function oneSourceAnswer(data: OneSourceData, request: PageRequest): OneSourceAnswer {
  const drawnFrom = (number: number) =>
    data.drawn.filter(({ passage }) => passage === number).map(({ slug }) => slug);
  return {
    ...heading(data),
    source: data.source,
    sections: [...data.sections],
    passages: pageOf(data.passages, request).map((passage) => ({
      ...passage,
      evidence: drawnFrom(passage.number),
    })),
    disagreements: [...data.disagreements],
    paging: pagingAnswer(request, data.passages.length),
  };
}
