import { z } from 'zod';
import type {
  DisagreementRow,
  EventRow,
  EvidenceRow,
  LinkRow,
  OrganizationRow,
  PassageRow,
  QuantityRow,
  SourceRow,
} from '../../pack/tables';
import { type EditionAnswer, heading, ofEdition } from './edition';
import { type PageRequest, pagingAnswer, pagingSchema } from './paging';
import {
  disagreementSchema,
  eventSchema,
  evidenceSchema,
  linkSchema,
  organizationSchema,
  passageSchema,
  quantitySchema,
  sourceSchema,
} from './rows';

/** The answer of `GET /api/v1/indexes/<index>/evidence`. */
export const evidenceListSchema = z
  .strictObject({
    ...ofEdition,
    evidence: z.array(
      evidenceSchema.extend({ links: z.array(linkSchema) }).meta({ id: 'EvidenceWithLinks' }),
    ),
    counts: z.record(z.string(), z.record(z.string(), z.int().min(0))).meta({
      description: 'For each filter, how much each of its values would find beside the others.',
    }),
    paging: pagingSchema,
  })
  .meta({ id: 'EvidenceList' });

/** The answer of `GET /api/v1/indexes/<index>/evidence/<evidence>`. */
export const oneEvidenceSchema = z
  .strictObject({
    ...ofEdition,
    evidence: evidenceSchema,
    links: z.array(linkSchema),
    passage: passageSchema,
    source: sourceSchema,
    organizations: z.array(organizationSchema),
    events: z.array(eventSchema),
    quantities: z.array(quantitySchema),
    disagreements: z.array(disagreementSchema).meta({
      description: 'Where this passage contradicts another, or its own date.',
    }),
  })
  .meta({ id: 'OneEvidence' });

export type EvidenceListAnswer = z.infer<typeof evidenceListSchema>;
export type OneEvidenceAnswer = z.infer<typeof oneEvidenceSchema>;

type OfEdition = { readonly index: { readonly slug: string }; readonly edition: EditionAnswer };

/** One page of what was found. */
export type EvidenceListData = OfEdition & {
  readonly rows: readonly EvidenceRow[];
  readonly total: number;
  readonly counts: Readonly<Record<string, ReadonlyMap<string, number>>>;
  /** Of the evidence of this page. */
  readonly links: readonly LinkRow[];
};

/** The evidence that a query finds, each piece with its links. */
export function evidenceListAnswer(
  data: EvidenceListData,
  request: PageRequest,
): EvidenceListAnswer {
  const counts = Object.entries(data.counts);
  return {
    ...heading(data),
    evidence: data.rows.map((row) => ({
      ...row,
      links: data.links.filter(({ evidence }) => evidence === row.slug),
    })),
    counts: Object.fromEntries(
      counts.map(([facet, values]) => [facet, Object.fromEntries(values)]),
    ),
    paging: pagingAnswer(request, data.total),
  };
}

/** A piece of evidence and the rows around it. */
export type OneEvidenceData = OfEdition & {
  readonly evidence: EvidenceRow;
  readonly links: readonly LinkRow[];
  readonly passage: PassageRow;
  readonly source: SourceRow;
  readonly organizations: readonly OrganizationRow[];
  readonly events: readonly EventRow[];
  readonly quantities: readonly QuantityRow[];
  readonly disagreements: readonly DisagreementRow[];
};

/** One piece of evidence with its passage, its source and what it bears on. */
export function oneEvidenceAnswer(data: OneEvidenceData): OneEvidenceAnswer {
  const { evidence, passage } = data;
  return {
    ...heading(data),
    evidence,
    links: [...data.links],
    passage,
    source: data.source,
    organizations: data.organizations.filter(({ slug }) => evidence.organizations.includes(slug)),
    events: [...data.events],
    quantities: [...data.quantities],
    disagreements: data.disagreements.filter(({ passages }) => passages.includes(passage.number)),
  };
}
