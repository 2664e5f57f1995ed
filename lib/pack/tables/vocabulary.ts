// The words that cells of a pack may hold where they are not free.

export const NODE_KINDS = ['index', 'driver', 'indicator'] as const;
export const ROLES = ['input', 'outcome'] as const;
export const SCALES = ['rubric', 'measure'] as const;
/** Scales that need nothing but the values, or goalposts. */
export const NORMALISATIONS_WITHOUT_TARGET = [
  'goalposts',
  'min-max',
  'z-score',
  'rank',
  'percentile-rank',
  'borda',
  'distance-to-leader',
] as const;
export const NORMALISATIONS = [...NORMALISATIONS_WITHOUT_TARGET, 'distance-to-target'] as const;
/** What is done to a scored quantity before it is put on the scale. */
export const TRANSFORMS = ['log', 'log-range', 'log-one'] as const;
export const AGGREGATIONS = ['arithmetic', 'geometric', 'harmonic', 'median', 'copeland'] as const;
/** What the method may be told beyond the columns of the nodes; `method-settings.ts` reads each. */
export const METHOD_SETTINGS = [
  'screening-share',
  'screening-by',
  'screening-include',
  'screening-exclude',
  'imputation-method',
  'imputation-among',
  'treatment',
  'treatment-skewness',
  'treatment-kurtosis',
  'treatment-winsorised',
  'treatment-second',
  'treatment-lambda',
  'treatment-combined',
  'missing-rescale',
  'missing-share',
  'missing-by',
  'missing-lower',
  'missing-upper',
  'target',
  'range-low',
  'range-high',
  'z-centre',
  'z-deviation',
  'z-divisor',
  'rank-ties',
  'rank-among',
] as const;
export const LEVEL_BASES = ['items', 'highest'] as const;
export const UNIT_KINDS = ['municipality', 'region', 'metropolitan-area', 'district'] as const;
/** What kind of unit a place is. */
export type PlaceKind = (typeof UNIT_KINDS)[number];
export const EVIDENCE_KINDS = [
  'policy',
  'infrastructure',
  'company',
  'capital',
  'talent',
  'outcome',
  'statement',
] as const;
export const STAGES = ['research', 'application', 'scale'] as const;
export const WITNESSES = ['none', 'interested'] as const;
export const POLARITIES = ['supports', 'qualifies'] as const;
export const PASSAGE_USES = ['linked', 'context'] as const;
export const ORGANIZATION_KINDS = ['firm', 'fund', 'university', 'agency', 'platform'] as const;
export const EVENT_KINDS = ['founding', 'listing', 'financing', 'milestone'] as const;
export const DATE_PRECISIONS = ['year', 'month', 'day'] as const;
export const COMPARISONS = ['exactly', 'over', 'about', 'within'] as const;

/** A first rating that was settled otherwise: a level, or that the coder had found no evidence. */
export const FIRST_LEVELS = ['none', '0', '1', '2', '3', '4'] as const;
