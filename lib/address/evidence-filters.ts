import { FACETS, type Facet } from '../evidence/facets';

/** What a reader asks of the list of evidence; an absent facet filters nothing. */
export type EvidenceFilters = Readonly<Partial<Record<Facet, string>>> & {
  /** The words searched for; empty: none. */
  readonly text: string;
  /** From 1. */
  readonly page: number;
};

/** Every field of the list's address, by which the form's controls are named. */
export const EVIDENCE_FIELDS = ['text', ...FACETS, 'page'] as const;
export type EvidenceField = (typeof EVIDENCE_FIELDS)[number];

export const NO_FILTERS: EvidenceFilters = { text: '', page: 1 };

/**
 * Filters as the parameters of an address, in one fixed order and without what is not chosen, so
 * that the same list has one address.
 *
 * @example
 * filterParameters({ text: '', city: 'shanghai', page: 1 }); // => { city: 'shanghai' }
 */
export function filterParameters(filters: EvidenceFilters): Readonly<Record<string, string>> {
  const chosen = {
    ...filters,
    text: filters.text,
    page: filters.page > 1 ? String(filters.page) : undefined,
  };
  return Object.fromEntries(
    EVIDENCE_FIELDS.flatMap((field) => {
      const value = chosen[field];
      return value === undefined || value === '' ? [] : [[field, value]];
    }),
  );
}

/** The same filters but for one, from the first page on. */
export function withoutFilter(
  filters: EvidenceFilters,
  field: Exclude<EvidenceField, 'page'>,
): EvidenceFilters {
  return { ...filters, [field]: field === 'text' ? '' : undefined, page: 1 };
}
