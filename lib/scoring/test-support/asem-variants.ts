import type { Aggregation } from '../../framework/types';
import type { AsemMethod } from './asem';

/*
 * Further methods on the same data, expected from a calculation of its own in numpy (2026-11-28), in
 * about a hundred lines written from COINr 1.1.14's definitions (`Screen`, `Impute`, `Treat`,
 * `Normalise`, `Aggregate`). Compared there and here were all scores of 11 nodes; the figures kept
 * are the index of five countries, how many scores there are, their sum and that of their squares.
 */
const RESCALED = { rescale: 'all' } as const;
const TREATMENT = {
  skewness: 2,
  kurtosis: 3.5,
  winsorised: 5,
  second: { kind: 'log-range' },
} as const;

function all(aggregation: Aggregation): AsemMethod['groups'] {
  return () => ({ aggregation, missing: RESCALED });
}

/** Weights 1, 2, 3, 1, 2, 3 … down the table. */
function weightAt(place: number): number {
  return 1 + (place % 3);
}

/** A method and what numpy makes of it. */
export type AsemVariant = {
  readonly name: string;
  readonly method: AsemMethod;
  /** The index of AUT, BRN, LAO, CHN and IND. */
  readonly index: readonly (number | null)[];
  readonly scores: number;
  readonly sum: number;
  readonly squares: number;
};

export const ASEM_VARIANTS: readonly AsemVariant[] = [
  {
    name: 'winsorised, the rest by log_CT; min-max 1 to 100; geometric at every level, unequal weights',
    method: {
      indicator: { normalisation: 'min-max', scaling: { range: [1, 100] } },
      groups: all('geometric'),
      weightAt,
      parameters: { treatment: TREATMENT },
    },
    index: [
      47.9758659758479, 13.90841793863155, 12.98983196694332, 42.810363431814416,
      31.138142561432808,
    ],
    scores: 561,
    sum: 21812.015042039697,
    squares: 1178531.6769834105,
  },
  {
    name: 'at most 2 winsorised, the rest by Box-Cox (0.5); z-score; arithmetic',
    method: {
      indicator: { normalisation: 'z-score' },
      groups: all('arithmetic'),
      parameters: {
        treatment: { ...TREATMENT, winsorised: 2, second: { kind: 'box-cox', lambda: 0.5 } },
      },
    },
    index: [
      52.83405492026347, 43.043147725803706, 44.03956059765429, 51.52432750650484,
      48.71164888187276,
    ],
    scores: 561,
    sum: 27996.931605954258,
    squares: 1418566.137509916,
  },
  {
    name: 'at most 1 winsorised, the rest by log_CT_plus; min-max; arithmetic',
    method: {
      indicator: { normalisation: 'min-max' },
      groups: all('arithmetic'),
      parameters: { treatment: { ...TREATMENT, winsorised: 1, second: { kind: 'log-skew' } } },
    },
    index: [
      58.810980816207575, 29.925737097533904, 35.75221761360604, 53.0880738768019,
      49.12049582831605,
    ],
    scores: 561,
    sum: 27765.955950032734,
    squares: 1588822.3648124852,
  },
  {
    name: 'gaps by the median; percentile rank of 0 to 1; arithmetic, unequal weights',
    method: {
      indicator: { normalisation: 'percentile-rank', scaling: { range: [0, 1] } },
      groups: all('arithmetic'),
      weightAt,
      parameters: { imputation: { method: 'median', among: 'all' } },
    },
    index: [
      0.5650918333663432, 0.34407513038885584, 0.35121080081864403, 0.5362886380141282,
      0.4611677559912854,
    ],
    scores: 561,
    sum: 268.83862553641006,
    squares: 148.91069931194568,
  },
  {
    name: 'gaps by the mean; ranks; Copeland at every level, unequal weights (ours is 50 + s)',
    method: {
      indicator: { normalisation: 'rank' },
      groups: all('copeland'),
      weightAt,
      parameters: { imputation: { method: 'mean', among: 'all' } },
    },
    index: [52.0, 50.0, 80.0, 64.0, 36.0],
    scores: 561,
    sum: 28050.0,
    squares: 1840410.0,
  },
  {
    name: 'Borda of 0 to 50; weighted median in the pillars, arithmetic above, unequal weights',
    method: {
      indicator: { normalisation: 'borda', scaling: { range: [0, 50] } },
      groups: (level) => ({
        aggregation: level === 2 ? 'median' : 'arithmetic',
        missing: RESCALED,
      }),
      weightAt,
    },
    index: [27.5, 13.83838383838384, 14.196969696969697, 26.74747474747475, 21.702020202020204],
    scores: 561,
    sum: 13018.54545454545,
    squares: 373054.16213906737,
  },
  {
    name: 'rank of 1 to 51; arithmetic; three quarters of the children',
    method: {
      indicator: { normalisation: 'rank', scaling: { rankedAmong: 'all', range: [0, 51] } },
      groups: () => ({
        aggregation: 'arithmetic',
        missing: { ...RESCALED, minimumShare: 0.75, by: 'count' },
      }),
    },
    index: [29.913333333333334, null, 17.126488095238095, 25.383425925925927, 25.508055555555558],
    scores: 552,
    sum: 13597.555624999995,
    squares: 379880.4696343337,
  },
  {
    name: 'distance to a target, capped, of 0 to 1; arithmetic, the index harmonic',
    method: {
      indicator: { normalisation: 'distance-to-target', scaling: { range: [0, 1] } },
      groups: (level) => ({
        aggregation: level === 4 ? 'harmonic' : 'arithmetic',
        missing: RESCALED,
      }),
    },
    index: [
      0.49836823941426667, 0.26718841396698784, 0.22798370641480273, 0.48628743451773604,
      0.41772759716546504,
    ],
    scores: 561,
    sum: 243.9425165568747,
    squares: 129.46313192917756,
  },
  {
    name: 'countries with under nine tenths left out; z-score with n, uncut; half of the children',
    method: {
      indicator: { normalisation: 'z-score', scaling: { divisor: 'n', outside: 'kept' } },
      groups: () => ({
        aggregation: 'arithmetic',
        missing: { ...RESCALED, minimumShare: 0.5, by: 'count' },
      }),
      parameters: { screening: { minimumShare: 0.9, by: 'count' } },
    },
    index: [52.47493828247781, null, null, 51.68407554055036, 47.51747545383397],
    scores: 506,
    sum: 25291.090848553766,
    squares: 1282288.8571231524,
  },
];
