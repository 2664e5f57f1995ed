/** What the pages on doubt show as tables, by the names of their files. */
export const DOUBT_TABLES = [
  'rank-intervals',
  'dominance',
  'toss-ups',
  'methods',
  'sensitivity',
  'left-out',
  'effective-weights',
  'correlations',
  'reliability',
  'loadings',
] as const;
export type DoubtTable = (typeof DOUBT_TABLES)[number];
