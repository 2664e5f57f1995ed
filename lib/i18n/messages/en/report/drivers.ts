export const driverMessages = {
  title: 'Driver by driver',
  none: '{city} has no evidence here.',
  own: '{city} has {number} on {present} of {total} <score>indicators{state, select, full {} thin {, which is thin evidence, with bounds of {lower} and {upper}} other {, with bounds of {lower} and {upper}}}</score>.',
  ownBounds:
    '{city} has no score of its own here, only bounds of {lower} and {upper}, on {present} of {total} <score>indicators</score>.',
  nothingShared: 'No indicator of this driver has evidence for both, so they are not compared.',
  shared:
    'On the {count, plural, one {one indicator} other {# indicators}} that both have, {a} has {scoreA} and {b} <shared>{scoreB}</shared>{towards, select, none {<adds>, which leaves the overall difference as it is</adds>} other {, which moves the overall difference by {points} points <adds>towards {towards}</adds>}}.',
  sure: '{city} is ahead under <lead>{leadShare}</lead> of ways to weigh these indicators and in <draws>{drawShare}</draws> of draws; without any one passage its lead is {lowest} to <passages>{highest} points</passages>.',
  sureMeasured: '{city} is ahead under <lead>{leadShare}</lead> of ways to weigh these indicators.',
  turning: 'The order turns or ties without the passage of any one of these notes:',
  emptying: 'Nothing is left to compare without the passage of any one of these notes:',
  table: '{driver}: the level of 0 to 4 that the evidence reaches',
  tableMeasured: '{driver}: the values as their sources give them',
  driverRow: 'Score of the driver',
  indicator: 'Indicator',
} as const;
