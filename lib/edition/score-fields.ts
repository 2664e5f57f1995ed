import type { Score } from '../scoring/types';

/** What a score says of a city and a node, in the order in which it is stored and written. */
export const SCORE_FIELDS = [
  'value',
  'lower',
  'upper',
  'coverage',
  'present',
  'total',
  'thin',
  'rank',
] as const satisfies readonly Exclude<keyof Score, 'city' | 'node'>[];
