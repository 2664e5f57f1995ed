import type { EvidenceField, EvidenceFilters } from '../../address/evidence-filters';
import type { FilterNotice } from '../../address/parse-evidence-filters';
import type { Facet, MarkedRun, StrengthWord } from '../../evidence';
import type { EvidenceRow, LinkRow } from '../../pack/tables';
import type { Locale, LocalizedText } from '../../text/localized';
import type { CityLabel, NodeLabel } from '../evidence/marks';
import type { PagesView } from '../pages';

/** A word of the code book, or a name from the data. */
export type OptionLabel =
  | { readonly kind: 'name'; readonly text: LocalizedText }
  | { readonly kind: 'strength'; readonly word: StrengthWord }
  | { readonly kind: 'polarity'; readonly word: LinkRow['polarity'] }
  | { readonly kind: 'kind'; readonly word: EvidenceRow['kind'] }
  | { readonly kind: 'stage'; readonly word: EvidenceRow['stages'][number] };

/** A value that a filter can take, and how many it would find. */
export type FilterOption = {
  readonly value: string;
  readonly label: OptionLabel;
  readonly count: number;
};

/** Options under a heading (indicators under their driver); no heading: all in one. */
export type OptionGroup = {
  readonly key: string;
  readonly title: LocalizedText | null;
  readonly options: readonly FilterOption[];
};

export type FilterView = {
  readonly facet: Facet;
  /** Empty: not chosen. */
  readonly value: string;
  readonly groups: readonly OptionGroup[];
};

/** A filter in force, and the list without it. */
export type ActiveFilter = {
  readonly field: Exclude<EvidenceField, 'page'>;
  readonly label: OptionLabel;
  readonly hrefWithout: string;
  /** How many the list without it would find; only worked out where nothing was found. */
  readonly countWithout: number | null;
};

/** A text with the matches of the search marked, in the language it is in. */
export type MarkedText = { readonly lang: Locale; readonly runs: readonly MarkedRun[] };

/** Where a word was found, if not in the claim as it is shown. */
export type FoundElsewhere = {
  readonly where: 'claim' | 'passage' | 'witness' | 'organization';
  readonly text: MarkedText;
};

/** What a piece of evidence says of one indicator. */
export type ItemLink = {
  readonly indicator: NodeLabel;
  readonly strength: StrengthWord;
  readonly polarity: LinkRow['polarity'];
};

export type EvidenceItem = {
  readonly slug: string;
  readonly href: string;
  readonly claim: MarkedText;
  readonly foundElsewhere: readonly FoundElsewhere[];
  readonly city: CityLabel;
  readonly links: readonly ItemLink[];
  readonly kind: EvidenceRow['kind'];
  readonly isInterested: boolean;
  readonly stages: EvidenceRow['stages'];
  readonly passage: { readonly number: number; readonly href: string };
  /** The source, where the index has several. */
  readonly source: LocalizedText | null;
};

/** The heading of the list: how many there are, or were found. */
export type ListFinding =
  | { readonly key: 'list.finding.all'; readonly values: { readonly total: number } }
  | {
      readonly key: 'list.finding.some';
      readonly values: { readonly found: number; readonly total: number };
    }
  | { readonly key: 'list.finding.none'; readonly values: { readonly total: number } };

export type CityCount = CityLabel & { readonly count: number };

export type EvidenceListView = {
  readonly index: { readonly slug: string; readonly title: LocalizedText };
  /** The cities that other pages open with. */
  readonly cities: readonly string[];
  readonly filters: EvidenceFilters;
  readonly finding: ListFinding;
  /** How the found are spread over the cities; nothing where it would say nothing new. */
  readonly byCity: readonly CityCount[];
  /** The sources that evidence is drawn from, as numbered passages. */
  readonly sources: readonly { readonly title: LocalizedText; readonly href: string }[];
  readonly notices: readonly ListNotice[];
  readonly facets: readonly FilterView[];
  readonly active: readonly ActiveFilter[];
  readonly action: string;
  readonly items: readonly EvidenceItem[];
  readonly pages: PagesView;
  /** This list in the other language. */
  readonly switchHref: string;
};

export type ListNotice =
  | FilterNotice
  /** A page was asked for that the list does not have. */
  | { readonly kind: 'beyond'; readonly page: number; readonly last: number };
