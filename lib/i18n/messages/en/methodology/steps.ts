/** What an index does before its scores that is not the usual way. */
export const steps = {
  title: 'Who is in, gaps and outliers',
  note: 'Set for this index, in the order in which it happens. What is not named here is as usual: no city is left out, nothing is filled in, no outlier is changed.',
  screenedByCount: 'A city is scored if it has at least {share} of the indicators.',
  screenedByWeight: 'A city is scored if it has at least {share} of the weight of the indicators.',
  left: 'Left out: {cities}.',
  nobodyLeft: 'No city is left out.',
  imputed:
    'A missing value is filled with the {centre} of {among}. For coverage and bounds it stays a gap.',
  centres: { mean: 'mean', median: 'median' },
  among: { all: 'all cities', group: 'the cities of its group' },
  filledCaption: '{count, plural, one {# value that was filled} other {# values that were filled}}',
  value: 'Filled with',
  city: 'City',
  untreated: 'Outliers stay as they are.',
  winsorised:
    'Where a measure has outliers (skewness of ±{skewness} or more with a kurtosis of {kurtosis} or more), the value farthest out is brought to the next one, again and again, until none are left or {most} values are changed.',
  winsorisedAll:
    'Where a measure has outliers (skewness of ±{skewness} or more with a kurtosis of {kurtosis} or more), the value farthest out is brought to the next one, again and again, until none are left.',
  firstAndSecond: '{first} If that is not enough, {then} {taken}.',
  second: {
    'log-range': 'the logarithm is taken, a hundredth of the range above the lowest value,',
    'log-one': 'the logarithm is taken, 1 above the lowest value,',
    'log-skew':
      'the logarithm is taken from the end where the values crowd, a hundredth of the range beyond it,',
    'box-cox': 'the Box–Cox power of {lambda} is taken, 1 above the lowest value,',
  },
  ofOriginal: 'of the values as they were',
  ofWinsorised: 'of the values so changed',
  ownTreatment: '{indicator}: {treatment}',
  transformed: 'On another scale for that reason: {indicators}.',
  winsorisedCaption:
    '{count, plural, one {# value that was changed as an outlier} other {# values that were changed as outliers}}',
  before: 'Before',
  after: 'After',
  rescale: {
    indicators:
      '{group}: missing indicators are left out and the others weigh more; without one of its drivers it has no score.',
    all: '{group}: whatever is missing is left out, and the rest weighs more.',
    none: '{group}: if anything is missing it has no score.',
  },
  thresholdByCount: 'It takes at least {share} of its parts.',
  thresholdByWeight: 'It takes at least {share} of the weight of its parts.',
  ruleAndThreshold: '{rule} {threshold}',
};
