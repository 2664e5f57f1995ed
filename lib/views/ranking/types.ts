import type { RankingNotice } from '../../address/parse-ranking';
import type { RankingOptions } from '../../address/ranking-options';
import type { Scatter } from '../../charts/scatter';
import type { Strip } from '../../charts/strip-plot';
import type { StrengthCounts } from '../../evidence/strength';
import type { CityRow, IndexRow } from '../../pack/tables';
import type { PlaceKind } from '../../pack/tables/vocabulary';
import type { LocalizedText } from '../../text/localized';
import type { PagesView } from '../pages';
import type { RankingSentence } from './finding';
import type { RankEnds, RankingDriver } from './table';

/** Why a city has no rank. */
export type UnrankedReason =
  | { readonly kind: 'nothing' }
  /** The drivers that too little is known of for a score. */
  | { readonly kind: 'drivers'; readonly drivers: readonly LocalizedText[] }
  | { readonly kind: 'coverage'; readonly least: number };

/** A score as a cell shows it. */
export type RankingCell = {
  readonly value: number | null;
  readonly isThin: boolean;
  /** Share of the weight that was imputed. 0 to 1. */
  readonly imputed: number;
};

export type RankingRow = {
  readonly slug: string;
  readonly name: LocalizedText;
  readonly href: string;
  readonly rank: number | null;
  readonly interval: RankEnds | null;
  readonly reason: UnrankedReason | null;
  readonly overall: RankingCell;
  readonly drivers: readonly RankingCell[];
  /** 0 to 1. */
  readonly coverage: number;
  readonly present: number;
  readonly total: number;
  /** How firmly its ratings are borne out; absent: nothing is rated. */
  readonly strengths?: StrengthCounts;
  readonly isChosen: boolean;
};

/** The head of a column by which the ranking is sorted. */
export type SortHead = {
  /** As it stands in an address. */
  readonly sort: string;
  /** Null: the words of the page (`score`, `coverage`, `name`). */
  readonly title: LocalizedText | null;
  readonly shortTitle: LocalizedText | null;
  readonly href: string;
  readonly sorted: 'ascending' | 'descending' | null;
};

export type CountryOption = { readonly value: string; readonly name: LocalizedText };

/** A city chosen for a comparison, and the ranking without it. */
export type ChosenCity = {
  readonly slug: string;
  readonly name: LocalizedText;
  readonly hrefWithout: string;
};

/** Two drivers against each other. */
export type ScatterView = {
  readonly x: RankingDriver;
  readonly y: RankingDriver;
  readonly chart: Scatter;
  /** Cities that have both scores, and those of them of which one is imputed in part. */
  readonly count: number;
  readonly imputed: number;
};

export type StripView = {
  readonly driver: RankingDriver;
  readonly chart: Strip;
  /** Cities of which part of the score is imputed. */
  readonly imputed: number;
  /** The ranking sorted by this driver. */
  readonly href: string;
};

/** Everything that a ranking shows. */
export type RankingView = {
  readonly index: Pick<IndexRow, 'slug' | 'title'>;
  readonly finding: RankingSentence;
  readonly lede: readonly RankingSentence[];
  readonly notices: readonly RankingListNotice[];
  readonly options: RankingOptions;
  /** What the forms carry on beside their own controls: name and value. */
  readonly carried: readonly (readonly [name: string, value: string])[];
  readonly action: string;
  readonly compareAction: string;
  readonly switchHref: string;
  readonly allHref: string;
  /** What the cities are called by. */
  readonly places: PlaceKind;
  /** Empty: all cities are of one country, or of one kind. */
  readonly countries: readonly CountryOption[];
  readonly units: readonly CityRow['unitKind'][];
  readonly heads: {
    readonly score: SortHead;
    readonly name: SortHead;
    readonly drivers: readonly SortHead[];
    readonly coverage: SortHead;
  };
  readonly rows: readonly RankingRow[];
  readonly chosen: readonly ChosenCity[];
  /** Of all cities, and how many are found and have a rank. */
  readonly total: number;
  readonly ranked: number;
  readonly found: number;
  readonly pages: PagesView;
  readonly scatter: ScatterView | null;
  readonly strips: readonly StripView[];
  readonly drivers: readonly RankingDriver[];
  readonly coverageThreshold: number;
  /** The first two, with which Compare and Report open. */
  readonly firstCities: readonly string[];
};

export type RankingListNotice =
  | RankingNotice
  | { readonly kind: 'beyond'; readonly page: number; readonly last: number };
