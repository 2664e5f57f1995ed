import { z } from 'zod';
import { FACETS, type Facet } from '../evidence/facets';
import { EVIDENCE_FIELDS, type EvidenceField, type EvidenceFilters } from './evidence-filters';
import { firstOf, type SearchParameters, shortened, valuesOf } from './read-parameters';

/** The values that an index offers for each facet. */
export type EvidenceOffer = Readonly<Record<Facet, readonly string[]>>;

/** What of an address was not taken as it stands. */
export type FilterNotice =
  /** The option does not exist: the filter is left out. */
  | {
      readonly kind: 'unknown';
      readonly field: Exclude<EvidenceField, 'text'>;
      readonly value: string;
    }
  /** The key stands several times: the first counts. */
  | { readonly kind: 'repeated'; readonly field: EvidenceField }
  /** The text was cut to so many characters. */
  | { readonly kind: 'cut'; readonly limit: number };

export type ParsedFilters = {
  readonly filters: EvidenceFilters;
  readonly notices: readonly FilterNotice[];
};

/** Longer than any name or phrase of a claim; what is pasted beyond it finds nothing anyway. */
export const LONGEST_TEXT = 100;

const pageSchema = z
  .string()
  .regex(/^[1-9]\d{0,5}$/)
  .transform(Number);

/**
 * Reads the filters of the list of evidence from an address. Nothing is refused: what cannot be
 * used is left out and named, so that the page can say so. Keys that are no field are ignored.
 */
export function parseEvidenceFilters(
  parameters: SearchParameters,
  offer: EvidenceOffer,
): ParsedFilters {
  const notices: FilterNotice[] = EVIDENCE_FIELDS.filter(
    (field) => valuesOf(parameters, field).length > 1,
  ).map((field) => ({ kind: 'repeated', field }));

  function optionOf<Value>(field: Exclude<EvidenceField, 'text'>, schema: z.ZodType<Value>) {
    const value = firstOf(parameters, field);
    if (value === '') return undefined;
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    notices.push({ kind: 'unknown', field, value: shortened(value) });
    return undefined;
  }

  const written = Array.from(firstOf(parameters, 'text'));
  if (written.length > LONGEST_TEXT) notices.push({ kind: 'cut', limit: LONGEST_TEXT });
  const facets = FACETS.map((facet) => [facet, optionOf(facet, z.enum(offer[facet]))] as const);
  return {
    filters: {
      text: written.slice(0, LONGEST_TEXT).join(''),
      page: optionOf('page', pageSchema) ?? 1,
      ...Object.fromEntries(facets.filter(([, value]) => value !== undefined)),
    },
    notices,
  };
}
