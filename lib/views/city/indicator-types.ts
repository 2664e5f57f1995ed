import type { StrengthWord } from '../../evidence';
import type { Score } from '../../scoring/types';
import type { LocalizedText } from '../../text/localized';
import type { PassageMark } from '../compare/types';
import type { MeasureView } from './measure-types';

/** A piece of evidence as a list shows it: what it claims, and the two places it leads to. */
export type ClaimView = {
  readonly evidence: string;
  readonly claim: LocalizedText;
  readonly href: string;
  readonly passage: PassageMark;
};

/** What the rating made of a supporting link. */
export type LinkOutcome = {
  /** The level that it carries, 0 to 4. */
  readonly carried: number;
  /** The highest level that its strength can carry. */
  readonly cap: number;
  /** Whether the cap, not the passage, set what it carries. */
  readonly isCapped: boolean;
  readonly gaveLevel: boolean;
  /** The passages that lower it by one level. */
  readonly loweredBy: readonly PassageMark[];
};

/** A link from evidence to an indicator, with what became of it. */
export type LinkView = ClaimView & {
  readonly strength: StrengthWord;
  readonly polarity: 'supports' | 'qualifies';
  /** The level that the passage alone reaches, 0 to 4. */
  readonly level: number;
  readonly items: readonly LocalizedText[];
  readonly reason: LocalizedText;
  readonly isInterested: boolean;
  readonly witnessNote: LocalizedText | null;
  /** Of a qualifying link: the passage that it stands against, if it names one. */
  readonly against: PassageMark | null;
  /** Null for a qualifying link. */
  readonly outcome: LinkOutcome | null;
};

/** What was counted where the anchors count things. */
export type CountView = {
  readonly items: readonly LocalizedText[];
  readonly noun: LocalizedText | null;
  readonly levelOfAll: number;
  readonly cap: number;
};

/** The second coder's rating, where it differs. */
export type SecondRatingView = {
  /** Null: the second coder found no evidence. */
  readonly level: number | null;
  readonly note: LocalizedText | null;
  readonly settlement: LocalizedText | null;
};

/** One indicator of the city: what is reached, why, and on what. */
export type IndicatorView = {
  readonly node: string;
  readonly title: LocalizedText;
  readonly definition: LocalizedText;
  readonly role: 'input' | 'outcome';
  readonly isRubric: boolean;
  /** Where another level or value can be assumed. */
  readonly whatIfHref: string;
  readonly unit: LocalizedText | null;
  readonly state: 'rated' | 'only-against' | 'no-evidence';
  /** The level reached or the number measured; null: no observation. */
  readonly value: number | null;
  readonly period: { readonly from: string; readonly to: string } | null;
  readonly rationale: LocalizedText | null;
  /** What goes with a measured number; null: a rubric, or nothing observed. */
  readonly measure: MeasureView | null;
  /** Points of 0 to 100 of a value that was filled in; null: none was. */
  readonly imputedPoints: number | null;
  /** The anchor of the level reached, and of the next one up; null: none. */
  readonly reached: LocalizedText | null;
  readonly next: { readonly level: number; readonly text: LocalizedText } | null;
  readonly count: CountView | null;
  readonly links: readonly LinkView[];
  readonly second: SecondRatingView | null;
  /** Where the definition with all anchors stands. */
  readonly href: string;
};

/** A driver of the city with its indicators. */
export type CityDriver = {
  readonly node: string;
  readonly title: LocalizedText;
  readonly shortTitle: LocalizedText;
  readonly definition: LocalizedText;
  readonly score: Score;
  readonly indicators: readonly IndicatorView[];
};
