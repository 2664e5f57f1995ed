import type { Candidates, Mapping, RejectedTexts, TableOutline } from '../../mapping';
import type { ReadingChoices } from '../../mapping/reading-choices';
import type { CityFilter, ShownCities } from '../../mapping/shown-cities';
import type { IndicatorFilter, ShownIndicators } from '../../mapping/shown-indicators';
import type { ColumnOutline } from '../../mapping/table-outline';
import type { Fault } from '../../pack/fault';
import type { LocalizedText } from '../../text/localized';

/** What is open or wrong at a place in the form. */
export type FieldFault = {
  /** Of the control or the part of the form. */
  readonly id: string;
  /** Leads to it: on this page by its place alone. */
  readonly href: string;
  /** The last key of the place: `title`, `direction`. */
  readonly field: string;
  /** The first key: `index`, `sources`. */
  readonly part: string;
  /** What it is about, as far as it has a name. */
  readonly of: LocalizedText | null;
  readonly fault: Fault;
};

/** An index that keeps the mapping of a table, and how well it fits this one. */
export type EarlierMapping = {
  readonly slug: string;
  readonly title: LocalizedText;
  /** Its columns in use, and how many of them this table has. */
  readonly columns: number;
  readonly found: number;
};

/** What a draft and its files say, for the stage of the mapping. */
export type MappingWork = {
  readonly draft: string;
  /** What the form is made of, as its hidden field says it. */
  readonly revision: string;
  readonly mapping: Mapping;
  readonly rejected: RejectedTexts;
  readonly isAsked: boolean;
  readonly outline: TableOutline;
  readonly candidates: Candidates;
  readonly leftAside: readonly string[];
  readonly warnings: readonly Fault[];
  readonly encoding: string | null;
  readonly choices: ReadingChoices;
  /** Columns of the table that the mapping does not speak of. */
  readonly unmapped: number;
  readonly earlier: readonly EarlierMapping[];
};

/** Which rows of its lists the form shows. */
export type MappingFilters = {
  readonly indicators: IndicatorFilter;
  readonly cities: CityFilter;
};

/** An indicator as a row of the form shows it. */
export type IndicatorRowView = {
  /** Its place in the mapping. */
  readonly index: number;
  readonly name: LocalizedText;
  /** Null: the table has no such column (any more). */
  readonly outline: ColumnOutline | null;
  /** It seems to grow with the size of a city, and is divided by nothing. */
  readonly isCount: boolean;
  readonly hasFault: boolean;
};

/** Parts of the form, in its order. */
export const FORM_PARTS = [
  'index',
  'drivers',
  'indicators',
  'denominators',
  'cities',
  'sources',
] as const;

export type MappingStageView = MappingWork & {
  readonly filter: IndicatorFilter;
  readonly shown: ShownIndicators;
  readonly cityFilter: CityFilter;
  readonly cities: ShownCities;
  readonly rows: readonly IndicatorRowView[];
  readonly counts: {
    readonly used: number;
    readonly undecided: number;
    readonly leftOut: number;
    readonly open: number;
  };
  /** How much is open in each part, also before someone wanted to go on. */
  readonly openIn: Readonly<Record<(typeof FORM_PARTS)[number], number>>;
  /** Empty until someone wanted to go on. */
  readonly faults: readonly FieldFault[];
};

/** The stage of the mapping: the form, or only how the file is to be read where no table was found. */
export type MappingStageModel = {
  readonly draft: string;
  readonly reading: Pick<MappingWork, 'encoding' | 'choices'>;
  readonly view: MappingStageView | null;
};
