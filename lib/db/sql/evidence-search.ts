import type { Facet } from '../../evidence/facets';

/** What a search of the evidence is given, whichever database answers it. */
export type EvidenceSearch = {
  /** Normalised as `searchTerms` gives them; every one must occur. */
  readonly terms: readonly string[];
  readonly city?: string;
  readonly driver?: string;
  readonly indicator?: string;
  readonly strength?: number;
  readonly polarity?: string;
  readonly kind?: string;
  readonly stage?: string;
  /** The indicators below each driver of the framework, by the driver's slug. */
  readonly drivers: Readonly<Record<string, readonly string[]>>;
};

/** A search of which one page is wanted. */
export type PagedSearch = EvidenceSearch & { readonly limit: number; readonly offset: number };

/** For each facet, how many each value would find with the other filters as they are. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

export type EvidenceCounts = { readonly total: number; readonly counts: FacetCounts };
