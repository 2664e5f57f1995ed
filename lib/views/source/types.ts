import type { LinkPart } from '../../evidence';
import type { PassageRow, SectionRow, SourceRow } from '../../pack/tables';
import type { Score } from '../../scoring/types';
import type { LocalizedText } from '../../text/localized';
import type { PassageMark } from '../compare/types';
import type { CityLabel, EvidenceMark, NodeLabel } from '../evidence/marks';
import type { DisagreementView } from '../overview/limits';

/** An indicator that evidence of the source bears on, and what came of it. */
export type SourceLink = {
  readonly indicator: NodeLabel;
  /** The indicator on the page of the city. */
  readonly cellHref: string;
  /** Null for an indicator that is not rated by a rubric. */
  readonly part: LinkPart | null;
  /** The value that the indicator has for the city; null: none. */
  readonly value: number | null;
  /** The driver directly below the index, and the place on this page where its score stands. */
  readonly driver: NodeLabel;
  readonly driverAnchor: string;
};

export type SourceEvidence = EvidenceMark & {
  readonly city: CityLabel;
  readonly isInterested: boolean;
  readonly links: readonly SourceLink[];
};

export type SourcePassage = Omit<PassageRow, 'source' | 'section'> & {
  readonly evidence: readonly SourceEvidence[];
  /** Told at the first of the passages concerned. */
  readonly disagreements: readonly DisagreementView[];
  /** At the others: the passages at which they are told. */
  readonly disagreementsToldAt: readonly PassageMark[];
  /** What if all that was drawn from it were left out; null: no indicator hangs on it. */
  readonly whatIfHref: string | null;
};

export type SourceSection = SectionRow & { readonly passages: readonly SourcePassage[] };

/** What of a source is about one city. */
export type CityShare = CityLabel & {
  readonly passages: number;
  readonly evidence: number;
};

/** A driver's score for one city, with the passages of this source that it rests on. */
export type RestingScore = {
  /** Name of the place on the page. */
  readonly anchor: string;
  readonly driver: NodeLabel;
  readonly city: CityLabel;
  readonly score: Score;
  readonly passages: readonly PassageMark[];
};

export type SourceView = {
  readonly index: { readonly slug: string; readonly title: LocalizedText };
  /** The cities that other pages open with. */
  readonly cities: readonly string[];
  readonly source: SourceRow;
  readonly passages: number;
  readonly linkedPassages: number;
  readonly evidence: number;
  readonly byCity: readonly CityShare[];
  readonly sections: readonly SourceSection[];
  readonly resting: readonly RestingScore[];
  /** The indicators whose values come from it, in the order of the framework. */
  readonly measured: readonly MeasuredFrom[];
};

/** An indicator that has values from a source. */
export type MeasuredFrom = {
  readonly indicator: string;
  readonly title: LocalizedText;
  readonly unit: LocalizedText | null;
  /** From the earliest to the latest time that they are of. */
  readonly period: { readonly from: string; readonly to: string };
  readonly values: number;
};
