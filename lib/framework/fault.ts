/** What can be wrong with the structure of a framework. */
export type FrameworkFaultCode =
  /** Two nodes bear one slug. */
  | 'duplicate-slug'
  /** A parent that is not a node. */
  | 'unknown-parent'
  /** A parent that is an indicator: indicators are leaves. */
  | 'parent-is-indicator'
  /** Nodes that are their own ancestors. */
  | 'cycle'
  /** No node of kind index without a parent. */
  | 'no-root'
  /** More than one node of kind index without a parent. */
  | 'several-roots'
  /** A driver or indicator without a parent. */
  | 'node-without-parent'
  /** A node of kind index under another node. */
  | 'index-below-node'
  /** An index or driver with nothing below it. */
  | 'group-without-children'
  /** A weight that is negative or no finite number. */
  | 'bad-weight'
  /** Siblings whose weights are all zero, so that no mean can be taken. */
  | 'all-weights-zero'
  /** A direction other than 1 and -1. */
  | 'bad-direction'
  /** Goalposts asked for by the normalisation and not given. */
  | 'missing-goalposts'
  /** Goalposts that are no finite numbers, or whose lower is not below the upper. */
  | 'bad-goalposts'
  /** Goalposts of a logarithm that are not both above 0. */
  | 'log-goalposts'
  /** A distance to a target without the target. */
  | 'missing-target'
  /** A target that is no finite number. */
  | 'bad-target'
  /** A range of scores that is not within 0 to 100, or a centre or deviation that is no number. */
  | 'bad-scaling'
  /** Thresholds, a number of values or a lambda of a treatment that are none. */
  | 'bad-treatment'
  /** A threshold or bounds of a rule for missing values outside their range. */
  | 'bad-missing-rule'
  /** A rating step that is not a positive finite number. */
  | 'bad-rating-step'
  /** A parameter of the method outside its range; the offenders are parameters. */
  | 'bad-parameter';

/** One fault of a framework, with the slugs (or parameters) that cause it. */
export type FrameworkFault = {
  readonly code: FrameworkFaultCode;
  readonly offenders: readonly string[];
};
