export const comparisonMessages = {
  title: 'The cities compared',
  radarName: 'Figure {number}. Driver scores of {cities}, each axis 0 to 100',
  radarSummary: 'The shape of each city on its own evidence.',
  radarTable: 'The scores of figure {number}; small, their bounds',
  barsName: 'Figure {number}. Driver scores as bars, 0 to 100, each city on its own evidence.',
  whisker:
    'The thin line runs between the bounds: the score with every missing indicator at its lowest, and with all of them at their highest.',
  barsAside: 'On what both have',
  overview: {
    caption: 'Scores of 0 to 100 on each city’s own indicators, and on those that both have',
    driver: 'Driver',
    overall: 'Overall',
    own: '{city}, own',
    shared: '{city}, shared',
    basis: 'Shared',
    count: '{shared} of {total}',
    verdict: 'Verdict on what both have',
    nothing: 'nothing shared',
  },
  gap: {
    title: 'Where the difference comes from',
    sentence:
      'On the shared indicators {ahead} is ahead by <points>{gap} points</points>. The drivers add up to that difference, and the indicators to their driver.',
    caption:
      'Points added to the difference, {a} minus {b}. Bars run from −{axis} to +{axis}: left, {b} ahead; right, {a} ahead.',
  },
} as const;
