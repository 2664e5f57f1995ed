import { z } from 'zod';
import { FIRST_PLACES } from '../address/doubt-paths';
import { EVIDENCE_FIELDS } from '../address/evidence-filters';
import { editionNameSchema } from '../address/parse-edition-change';
import { pageSchema, perPageSchema } from '../address/parse-paging';
import { COVERAGES } from '../address/ranking-options';
import { METHOD_FIELDS } from '../address/what-if-paths';
import { CHART_KINDS } from '../charts/download/content';
import { CITATION_FORMATS } from '../citation/export';
import { STRENGTHS } from '../evidence/strength';
import { EVIDENCE_KINDS, POLARITIES, STAGES } from '../pack/tables';
import { AGGREGATIONS, NORMALISATIONS, UNIT_KINDS } from '../pack/tables/vocabulary';
import { LOCALES } from '../text/localized';

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const twoSlugs = z.string().regex(/^[a-z0-9-]+,[a-z0-9-]+$/);
const slugs = z.string().regex(/^[a-z0-9-]+(,[a-z0-9-]+)*$/);

/** Every parameter of the API, with a value from the index that comes with Fulcrum. */
export const PARAMETERS = {
  index: { schema: slug, example: 'technology-ecosystems' },
  slug: { schema: slug, example: 'shanghai' },
  city: { schema: slug, example: 'shanghai' },
  node: { schema: slug, example: 'capital' },
  id: { schema: slug, example: 'sv-p02-waves' },
  file: { schema: z.string(), example: 'cities.json' },
  change: { schema: z.string(), example: 'first..current' },
  locale: { schema: z.enum(LOCALES), example: 'en' },
  kind: { schema: z.enum(CHART_KINDS), example: 'radar' },
  page: { schema: pageSchema, example: 1 },
  'per-page': { schema: perPageSchema, example: 2 },
  cities: { schema: slugs, example: 'shanghai,silicon-valley' },
  drivers: { schema: twoSlugs, example: 'culture,talent' },
  weights: { schema: z.string(), example: 'culture-10,talent-20,ecosystem-30,capital-40' },
  off: { schema: slugs, example: 'sh-p25-chip-cluster' },
  passage: { schema: z.string(), example: 'yuanchuan-2026-01-08:25' },
  'left-out-source': { schema: slugs, example: 'yuanchuan-2026-01-08' },
  rate: { schema: z.string(), example: 'shanghai:risk-tolerance:4' },
  normalisation: { schema: z.enum(NORMALISATIONS), example: 'min-max' },
  aggregation: { schema: z.enum(AGGREGATIONS), example: 'geometric' },
  treatment: { schema: z.enum(['treated', 'untreated']), example: 'treated' },
  imputation: { schema: z.enum(['mean', 'median', 'none']), example: 'mean' },
  missing: { schema: z.enum(['indicators', 'all', 'none']), example: 'all' },
  text: { schema: z.string().max(100), example: 'fund' },
  driver: { schema: slug, example: 'capital' },
  indicator: { schema: slug, example: 'venture-capital' },
  strength: { schema: z.enum(Object.keys(STRENGTHS)), example: 'quantified' },
  polarity: { schema: z.enum(POLARITIES), example: 'supports' },
  'kind-of-evidence': { schema: z.enum(EVIDENCE_KINDS), example: 'capital' },
  stage: { schema: z.enum(STAGES), example: 'scale' },
  country: { schema: z.string(), example: 'China' },
  unit: { schema: z.enum(UNIT_KINDS), example: 'municipality' },
  coverage: { schema: z.enum(COVERAGES), example: '75' },
  sort: { schema: z.string(), example: 'driver-capital' },
  order: { schema: z.enum(['asc', 'desc']), example: 'desc' },
  edition: { schema: editionNameSchema.default('current'), example: 'current' },
  from: { schema: editionNameSchema.default('first'), example: 'first' },
  to: { schema: editionNameSchema.default('current'), example: 'current' },
  vary: { schema: z.string(), example: 'weights,ratings' },
  first: { schema: z.enum(FIRST_PLACES.map(String)), example: '10' },
  for: { schema: z.enum(['plain', 'spreadsheet']).default('plain'), example: 'spreadsheet' },
  lang: { schema: z.enum(LOCALES).default('en'), example: 'zh' },
  of: { schema: z.string(), example: 'cities/shanghai' },
  format: { schema: z.enum(CITATION_FORMATS), example: 'bibtex' },
} as const satisfies Readonly<
  Record<string, { readonly schema: z.ZodType; readonly example: string | number }>
>;

export type ParameterKey = keyof typeof PARAMETERS;

/** The filters of evidence by the names that they have in an address. */
export const EVIDENCE_PARAMETERS: readonly ParameterKey[] = EVIDENCE_FIELDS.filter(
  (field) => field !== 'page',
).map((field) => (field === 'kind' ? 'kind-of-evidence' : field));

/** What a what-if may assume. */
export const WHAT_IF_PARAMETERS: readonly ParameterKey[] = [
  'off',
  'passage',
  'left-out-source',
  'rate',
  'weights',
  ...METHOD_FIELDS,
];

/** A key as an address writes it: two parameters may have one name in different places. */
export function nameOfParameter(key: ParameterKey): string {
  if (key === 'left-out-source') return 'source';
  return key === 'kind-of-evidence' ? 'kind' : key;
}
