import type { PairComparison, Score, Verdict } from '../../scoring/types';
import type { LocalizedText } from '../../text/localized';
import type { Lead } from './lead';

/** A chosen city as the page shows it. */
export type ComparedCity = {
  readonly slug: string;
  readonly name: LocalizedText;
  readonly boundary: LocalizedText;
  /** Place among the cities of the index, from 1: gives colour, mark and line. */
  readonly position: number;
  readonly href: string;
};

/** What the engine says of a node for a city on the city's own set, and where its evidence is. */
export type OwnScore = Omit<Score, 'rank'> & { readonly href: string };

/** A node on the shared basis of the pair. */
export type SharedScore = {
  readonly a: number | null;
  readonly b: number | null;
  /** How many of its indicators both cities have, and how many there are. */
  readonly shared: number;
  readonly total: number;
};

/** A place in a source, with the address at which it can be read. */
export type PassageMark = {
  readonly source: string;
  readonly passage: number;
  readonly href: string;
};

/** The doubt about a difference, with the passages that turn it as places to read. */
export type DoubtView = Lead & {
  readonly turning: readonly PassageMark[];
  readonly emptying: readonly PassageMark[];
  readonly verdict: Verdict;
};

/** The index (the first row) or a driver: own set beside shared basis, and how sure that is. */
export type BasisRow = {
  readonly node: string;
  readonly title: LocalizedText;
  /** For axes and narrow columns. */
  readonly shortTitle: LocalizedText;
  readonly own: readonly OwnScore[];
  readonly sharedBasis: SharedScore;
  readonly doubt: DoubtView | null;
};

/** One line of the decomposition of the gap. */
export type GapRow = {
  readonly node: string;
  readonly title: LocalizedText;
  readonly kind: 'driver' | 'indicator';
  readonly sharedBasis: SharedScore;
  /** Points that the node adds to the difference A minus B. */
  readonly contribution: number;
  readonly href: string;
};

/** The gap of the pair, split over drivers and indicators. */
export type GapView = {
  /** A minus B, points of the index on the shared basis. */
  readonly gap: number;
  /** Half-width of the axis of the bars, in points. */
  readonly axis: number;
  readonly rows: readonly GapRow[];
};

/** One indicator for one city. */
export type IndicatorCell = {
  readonly city: string;
  /** The level reached or the value measured; null: no observation. */
  readonly value: number | null;
  /** Evidence is there, but all of it speaks against: no observation either. */
  readonly onlyAgainst: boolean;
  readonly period: { readonly from: string; readonly to: string } | null;
  /** Where a measured value comes from; null: it is rated, and its sources are those of passages. */
  readonly source: CellSource | null;
  /** Where the indicator stands on the city's page, with rationale and links. */
  readonly href: string;
  readonly passages: readonly PassageMark[];
};

/** The source of a measured value. */
export type CellSource = {
  readonly slug: string;
  readonly title: LocalizedText;
  readonly href: string;
};

/** One indicator for all chosen cities. */
export type IndicatorRow = {
  readonly node: string;
  readonly title: LocalizedText;
  readonly role: 'input' | 'outcome';
  /** Whether the value is a rubric level 0 to 4; else a number with the unit. */
  readonly isRubric: boolean;
  readonly unit: LocalizedText | null;
  /** Both cities of the pair have it. */
  readonly isShared: boolean;
  readonly cells: readonly IndicatorCell[];
};

/** The indicators under one driver. */
export type IndicatorGroup = {
  readonly driver: string;
  readonly title: LocalizedText;
  readonly rows: readonly IndicatorRow[];
};

/** Means of inputs and of outcomes of the pair, each city on its own set. */
export type RolesView = PairComparison['roles'];
