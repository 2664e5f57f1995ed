import type { ShownScore } from '../moved-scores';
import type { SplitAlgorithm } from './shapley';

/** What can move a score between two editions. */
export const CHANGE_CAUSES = [
  'evidence-added',
  'evidence-removed',
  're-rated',
  'value-added',
  'value-removed',
  'value-revised',
  'weights',
  'method',
  'peers',
  'framework',
] as const;

export type ChangeCause = (typeof CHANGE_CAUSES)[number];

/** A piece of evidence whose link to an indicator is new, gone or another. */
export type EvidenceChange = {
  readonly slug: string;
  readonly change: 'added' | 'removed' | 'changed';
};

/** What a node weighs in each edition, as a share of its parent. 0 to 1. */
export type WeightChange = {
  readonly node: string;
  readonly before: number;
  readonly after: number;
};

/** One cause, and what it does. */
export type Cause = {
  readonly cause: ChangeCause;
  /** Of a rating or a value: the indicator; null for what concerns more than one. */
  readonly indicator: string | null;
  /** Of a rating or a value: what was and is scored; null: nothing. */
  readonly before: number | null;
  readonly after: number | null;
  readonly evidence: readonly EvidenceChange[];
  /** Of a measure: the source of its value, of the earlier edition if it is gone. */
  readonly source: string | null;
  /** Nodes with another weight or method, or that came or went. */
  readonly nodes: readonly string[];
  /** Of the weights: every node that weighs another share of its parent because of them. */
  readonly weights: readonly WeightChange[];
  /** Other cities that came or went. */
  readonly cities: readonly string[];
};

/** A cause with its part of the change of each score, in points, by node. */
export type CausePart = Cause & { readonly amounts: Readonly<Record<string, number>> };

/** Why a score has no number in an edition. */
export type NoNumber = {
  readonly edition: 'before' | 'after';
  readonly rule: 'no-city' | 'no-node' | 'nothing-observed' | 'held-back';
  /** Drivers below that are thin or have no number. */
  readonly drivers: readonly string[];
};

/** How one score of a city changes. */
export type NodeChange = {
  readonly node: string;
  readonly before: ShownScore | null;
  readonly after: ShownScore | null;
  /** Later less earlier value; null where one of them is none, and there is nothing to split. */
  readonly by: number | null;
  readonly missing: readonly NoNumber[];
};

/** How the scores of a city change between two editions, and why. */
export type CityChange = {
  readonly city: string;
  readonly nodes: readonly NodeChange[];
  /** The parts of each node add up to its change within 1e-9. */
  readonly parts: readonly CausePart[];
  /** Null: nothing is to be split. */
  readonly algorithm: SplitAlgorithm | null;
};
