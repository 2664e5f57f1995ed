/** What a method cannot do with its data, and where its scores say less than they seem to. */
export const methodFaults = {
  methodRefused: {
    message: '“{title}” ({node}): {cities} has {value}, of which its method takes no logarithm.',
    fix: 'Choose another logarithm, or goalposts and a target that lie within what it takes.',
  },
  negativeInMean: {
    message:
      '“{title}” ({node}): {cities} has a score of {value}, and a geometric or harmonic mean takes no negative scores.',
    fix: 'Cut scores to the scale, choose another scale, or use the arithmetic mean.',
  },
  zeroInMean: {
    message:
      '“{title}” ({node}): a score of 0 makes the geometric or harmonic mean above it 0, whatever the other scores are ({cities}).',
    fix: 'Give the scale a lowest score above 0, or use the arithmetic mean.',
  },
  noSpread: {
    message:
      '“{title}” ({node}): every city has {value}, so its scale tells nothing and all stand in the middle of it.',
    fix: 'Use goalposts, or leave the indicator out.',
  },
  singleCity: {
    message: '“{title}” ({node}): only {cities} has a value, and its scale compares cities.',
    fix: 'Use goalposts, or add values of other cities.',
  },
  leaderNotPositive: {
    message:
      '“{title}” ({node}): the best value is {value}, and shares of a best value of 0 or less mean nothing.',
    fix: 'Use another scale, such as goalposts or min-max.',
  },
  targetBehindAll: {
    message:
      '“{title}” ({node}): the target of {value} is no better than the worst value, so every city has reached it.',
    fix: 'Check the target and the direction of the indicator.',
  },
  scoresCut: {
    message:
      '“{title}” ({node}): {count, plural, one {a value lies} other {# values lie}} beyond the scale and {count, plural, one {is} other {are}} cut to its end ({cities}).',
    fix: 'Widen the goalposts or the scale if the difference between such values should count.',
  },
  outliersLeft: {
    message: '“{title}” ({node}): outliers are left after the treatment.',
    fix: 'Allow more values to be winsorised, or name a second treatment.',
  },
  tooFewToTreat: {
    message:
      '“{title}” ({node}): with fewer than four values, or all of them alike, no outlier can be told.',
    fix: 'Nothing needs to be done; the values are scored as they are.',
  },
  nothingToImputeFrom: {
    message:
      '“{title}” ({node}): missing values of {cities} could not be filled, because there is no city or no group to fill them from.',
    fix: 'Name a group for each city in city-groups.csv, or fill among all cities.',
  },
  screenedOut: {
    message:
      '{cities} {count, plural, one {is} other {are}} left out: too little is known of {count, plural, one {it} other {them}} by the rule of screening.',
    fix: 'Lower the share that a city must have, or name the city under screening-include.',
  },
  noRival: {
    message:
      '“{title}” ({node}): only {cities} has scores here, and outranking compares cities with each other.',
    fix: 'Use a mean for this node, or add values of other cities.',
  },
} as const;
