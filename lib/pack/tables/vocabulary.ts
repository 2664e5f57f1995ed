// The words that cells of a pack may hold where they are not free.

export const NODE_KINDS = ['index', 'driver', 'indicator'] as const;
export const ROLES = ['input', 'outcome'] as const;
export const SCALES = ['rubric', 'measure'] as const;
export const NORMALISATIONS = [
  'goalposts',
  'min-max',
  'z-score',
  'rank',
  'percentile-rank',
  'distance-to-leader',
] as const;
/** What is done to a scored quantity before it is put on the scale. */
export const TRANSFORMS = ['log'] as const;
export const AGGREGATIONS = ['arithmetic', 'geometric', 'harmonic'] as const;
export const LEVEL_BASES = ['items', 'highest'] as const;
export const UNIT_KINDS = ['municipality', 'region', 'metropolitan-area', 'district'] as const;
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
