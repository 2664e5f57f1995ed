/** What is said of the method where every indicator is a measured number. */
export const measured = {
  title:
    'From values that name their source to scores for {drivers, plural, one {one driver} other {# drivers}} and {indicators, plural, one {one indicator} other {# indicators}}',
  lede: 'This page is written from the same data that the scores are computed from: framework {version}, weights, scales and parameters as they are in force.',
  way: {
    title: 'From a value to a verdict',
    steps: {
      value: '<b>Value.</b> A number for a city, an indicator and a time, as its source gives it.',
      quantity:
        '<b>Quantity.</b> Where the size of the city would decide, the value divided by it: per head, say.',
      points: '<b>Points.</b> The quantity on the scale of 0 to 100 of its indicator.',
      score: '<b>Score.</b> Means of drivers and of the index, with bounds for what is missing.',
      verdict:
        '<b>Verdict.</b> Two cities on what both have: who leads, or that it is not decided.',
    },
  },
  rules: {
    title: 'The rules',
    note: 'They hold for every city alike.',
    sourcing: {
      title: 'Sourcing',
      text: 'Every value names its source, its unit and its time; what the source says of it, an estimate or a break in the series, is kept. Of several times the one counts that the parameters say. What is not there is missing and never zero.',
    },
    normalising: {
      title: 'Normalising',
      text: 'Each indicator has its own way to the scale of 0 to 100, and says whether more or less is better. Between fixed goalposts a score is the same whoever else is compared; scaled by the cities themselves, it moves when a city is added or a value is corrected.',
    },
    aggregating: {
      title: 'Aggregating',
      text: 'Indicators make a driver and drivers make the index, each by a weighted mean. Where a value is missing, the weights of the others in the same driver are scaled up; never across drivers. Beside each score stand its bounds: the score with every missing indicator at 0, and at 100. A driver with fewer than {thinIndicators} scored indicators, or with less than {thinWeight} of its weight scored, is thin and marked so. A city with a thin or an empty driver gets bounds and no overall score; under {coverage} coverage it gets no rank.',
    },
    comparing: {
      title: 'Comparing',
      text: 'Two cities are compared on the indicators that both have, and each driver says how many those are. A leader is named only if it is ahead under at least {verdict} of all weightings; otherwise the page says that it is not decided. Every indicator is an input (what is offered) or an outcome (what came of it), and the two means stand beside the drivers.',
    },
  },
  scoredFrom: 'Scored from',
  indicators: {
    title: 'Indicators, their units and scales',
    note: 'What each measures, in which unit, what it is divided by, and how it becomes points of 0 to 100.',
  },
  coverage:
    'The weight of the indicators with a score, over the weight of all of them. Under {coverage} the city has no rank.',
  thin: 'n is the number of indicators of the driver with a score, c its coverage: fewer than {indicators}, or less than {weight}.',
  verdict:
    'The city ahead is called the leader if S, its lead share, reaches {verdict}. Otherwise: not decided. The same rule holds driver by driver, where the lead share is of the weights inside the driver.',
  parameters: {
    thinIndicators: 'Fewest scored indicators',
    thinWeight: 'Least scored weight',
    draws: 'Weights around the official ones.',
    period: 'Where a city has values of several periods.',
  },
  sources: {
    note: 'Thin drivers and the verdict are rules of Fulcrum; the rest is established practice.',
    coded: 'Where the values come from',
  },
  limits: {
    source:
      'It counts what the sources count. What they leave out, define otherwise or measure badly, the scores do too.',
    missing:
      'Where a value is missing nothing is known. Bounds and the shared basis make that visible; they do not mend it.',
    scale:
      'A scale made from the cities themselves says how they stand to each other, not how good any of them is; one outlier presses the others together.',
    overlap:
      'Indicators that move together count what they share more than once, whatever their titles say.',
    weights:
      'No weights are the right ones. Equal weights are a convention; the lead share and the intervals of ranks show how much hangs on them.',
  },
} as const;
