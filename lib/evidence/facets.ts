/** By what evidence is filtered; the last four are words of the code book. */
export const FACETS = [
  'city',
  'driver',
  'indicator',
  'strength',
  'polarity',
  'kind',
  'stage',
] as const;
export type Facet = (typeof FACETS)[number];
