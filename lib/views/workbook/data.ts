import type { ScoredObservation } from '../../evidence/scored-observations';
import type { PackageDetails } from '../../pack/descriptor-schema';
import type {
  CityRow,
  DenominatorRow,
  EvidenceRow,
  IndexRow,
  LinkRow,
  NodeRow,
  ObservationRow,
  OrganizationRow,
  SourceRow,
} from '../../pack/tables';
import type { ScoreTable } from '../../scoring/types';
import { type Locale, type LocalizedText, shownText } from '../../text/localized';
import type { EditionAnswer } from '../api/edition';
import type { WorkbookWords } from './words';

/** The rows of one edition that a workbook is made of. */
export type WorkbookData = {
  readonly index: IndexRow;
  readonly edition: EditionAnswer;
  readonly nodes: readonly NodeRow[];
  readonly cities: readonly CityRow[];
  readonly sources: readonly SourceRow[];
  readonly denominators: readonly DenominatorRow[];
  readonly observations: readonly ObservationRow[];
  readonly scored: readonly ScoredObservation[];
  readonly scores: ScoreTable;
  readonly evidence: readonly EvidenceRow[];
  readonly links: readonly LinkRow[];
  readonly organizations: readonly OrganizationRow[];
  readonly details: PackageDetails;
};

/** In which language, in which words, and where the site is to be reached. */
export type WorkbookOptions = {
  readonly locale: Locale;
  readonly words: WorkbookWords;
  /** Without a slash at the end. */
  readonly origin: string;
};

/** Finds what slugs stand for, as finished texts. */
export type Names = {
  text(text: LocalizedText | null): string | null;
  node(slug: string): string;
  city(slug: string): string;
  source(slug: string | null): string | null;
  unit(indicator: string): string | null;
  denominator(slug: string | null): string | null;
  organization(slug: string): string;
};

/** The names of an edition in one language. */
export function namesOf(data: WorkbookData, locale: Locale): Names {
  const text = (one: LocalizedText | null) => one && shownText(one, locale).text;
  const nodes = bySlug(data.nodes);
  const cities = bySlug(data.cities);
  const sources = bySlug(data.sources);
  const denominators = bySlug(data.denominators);
  const organizations = bySlug(data.organizations);
  return {
    text,
    node: (slug) => text(nodes.get(slug)?.title ?? null) ?? slug,
    city: (slug) => text(cities.get(slug)?.name ?? null) ?? slug,
    source: (slug) => slug && (text(sources.get(slug)?.title ?? null) ?? slug),
    unit: (slug) => text(nodes.get(slug)?.unit ?? null),
    denominator: (slug) => slug && (text(denominators.get(slug)?.title ?? null) ?? slug),
    organization: (slug) => text(organizations.get(slug)?.name ?? null) ?? slug,
  };
}

function bySlug<Row extends { readonly slug: string }>(rows: readonly Row[]) {
  return new Map(rows.map((row) => [row.slug, row]));
}
