/** Faults of measures and what they are divided by; and what a careful reader should know of them. */
export const measureFaults = {
  goalpostsWithoutLog: {
    message: '“{nodes}” is scaled by its logarithm, and a goalpost is not above 0.',
    fix: 'Give goalposts above 0, in the unit before the logarithm.',
  },
  targetMissing: {
    message: '“{nodes}” is scaled by its distance to a target, and there is none.',
    fix: 'Add a row to methods.csv: this node, the setting target, and the number.',
  },
  settingElsewhere: {
    message: '“{node}” can’t have the setting {setting}.',
    fix: 'Screening and imputation stand at the index, missing values at the index or a driver, treatment at the index or a measure, and the rest at an indicator.',
  },
  settingValue: {
    message: '“{value}” is nothing that the setting {setting} takes.',
    fix: 'It takes: {allowed}.',
  },
  settingsCrossed: {
    message: 'At “{nodes}” the lower end of a setting is not below the upper one.',
    fix: 'Give range-low below range-high, missing-lower below missing-upper, and a z-deviation above 0.',
  },
  logWithoutValue: {
    message:
      'The value of {indicator} for {city} is {value}, and a logarithm takes only values above 0.',
    fix: 'Correct the value, take the row out if it stands for “unknown”, or drop the logarithm.',
  },
  perWithoutDenominator: {
    message: '“{node}” is scored per {per} of something, and names no denominator.',
    fix: 'Name the denominator, or empty the cell.',
  },
  sourceMissing: {
    message: 'The value of {indicator} for {city} names no source.',
    fix: 'Name the row of the table sources that the number comes from.',
  },
  sourceSurplus: {
    message: 'The level of {indicator} for {city} names a source of its own.',
    fix: 'Empty the cell: the sources of a rubric are those of its evidence.',
  },
  rationaleMissing: {
    message: 'The level of {indicator} for {city} has no rationale.',
    fix: 'Say why this level, and why not the next one up.',
  },
  codeRepeated: {
    message: 'The code “{code}” already stands in row {row}.',
    fix: 'A code belongs to one place: correct it, or empty the cell.',
  },
  denominatorMissing: {
    message:
      '“{node}” is divided by {denominator}, and {count, plural, one {# city with a value has} other {# cities with a value have}} none: {cities}.',
    fix: 'These values are shown and not scored. Add the missing sizes to denominator-values where you can.',
  },
  countUndivided: {
    message:
      '“{node}” looks like a count that was not divided by size: over {cities} cities it puts them nearly in the order of {denominator} (rank correlation {correlation}).',
    fix: 'Name {denominator} as its denominator, unless size itself is what should count.',
  },
  countUndividedLarge: {
    message:
      '“{node}” looks like a count that was not divided by size: whole numbers only, and over {cities} cities the largest is {ratio} times the middle one.',
    fix: 'Add a denominator such as the population and name it, unless size itself is what should count.',
  },
  indicatorsCorrelate: {
    message:
      '“{node}” and “{other}” say nearly the same: r = {correlation} over {cities} cities{others, plural, =0 {} one {; so it is with # further indicator} other {; so it is with # further indicators}}.',
    fix: 'Together they count twice: keep one, or lower their weights.',
  },
  outlierSqueezes: {
    message:
      '“{node}”: the value of {city} lies so far out that {count} of {cities} cities share the {end, select, low {lowest} other {highest}} fifth of the scale (skewness {skewness}, kurtosis {kurtosis}).',
    fix: 'Check the value; then use a logarithm, goalposts or ranks, or divide by size.',
  },
};
