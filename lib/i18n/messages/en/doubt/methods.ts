/* The ranks under other methods, and what moves them. */

export const methods = {
  title: 'The ranks under other methods',
  choose: 'Cities that are followed',
  city: 'City {number}',
  find: 'A name or a part of it is enough; one that is not found is left out.',
  none: 'none',
  submit: 'Follow these',
  caption: 'Rank of each city under each method, one step changed at a time',
  method: 'Method',
  official: 'As published',
  unranked: '–',
  shift: '{rank}\u00a0({shift})',
  refused: 'Cannot be applied here. The engine says:',
  outranking:
    'Outranking city by city (Copeland) is left out: with so many cities it takes too long.',
  untried: 'There is no other method to try.',
  reading:
    'Each row works out the whole index again with one step exchanged. In brackets stands by how many places the rank is another: + is a fall. A city whose rank changes little down its column owes it to the data, not to the method. Where a scale gives the last of the places 0 whatever its value, a geometric or harmonic mean takes it from 1 to 100, or that 0 would decide alone.',
} as const;

export const sensitivity = {
  title: 'Which choice moves the ranks most',
  caption:
    'Share of the variance that each choice brings: of the mean shift of all ranks, and in all of the rank of each city',
  input: 'Choice',
  first: 'Alone',
  total: 'In all',
  interaction: 'What choices do only together makes up {interaction} of the variance.',
  none: 'Not computed: it needs two choices that vary and at most 200 cities.',
  reading:
    '“Alone” is the share of the variance of the mean shift in rank that would go if this choice were settled (first-order index, Saltelli); “in all” adds what it does together with others (total index, Jansen). The columns of cities are total indices of their own rank, and say little of a rank that hardly ever moves. All weights are one choice, all ratings another. These are estimates: the second digit is not sure. One a little below 0 is no finding: the true share is then near 0. What rounds to nothing, on either side of 0, reads <1%.',
  source:
    '{draws} draws, the index worked out {runs} times, seed {seed}, xoroshiro128+. Edition {edition}.',
} as const;

export const leftOut = {
  title: 'Without one indicator',
  caption: 'What happens to the ranks if an indicator is left out, the largest mean shift first',
  indicator: 'Without',
  meanShift: 'Mean shift',
  moved: 'Ranks that move',
  movedText: '{moved} of {compared}',
  largest: 'Largest move',
  largestText: '{city} ({shift})',
  unranked: 'Lose their rank',
  none: 'With a single indicator nothing can be left out.',
  reading:
    'Each row works out the index again without that indicator, and compares the cities that are ranked both times. A positive move is a fall. An indicator whose loss moves many ranks carries the order; look at its data first.',
} as const;
