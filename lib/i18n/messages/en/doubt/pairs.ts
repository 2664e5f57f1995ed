/* Which pairs are decided, and which are a toss-up. */

export const matrix = {
  title: 'Pairs that no weighting turns',
  note: '{from, number}–{to, number} of {count, number} cities compared',
  caption:
    'How the city of the row stands to that of the column; columns are numbered as the rows, in the order of the ranks',
  legend:
    '▲ never behind, whatever the parts weigh; ▼ never ahead; = level in every part; empty: it depends on the weights.',
  city: 'City',
  numbered: '{number}. {city}',
  over: 'never behind',
  under: 'never ahead',
  level: 'level in every part',
  counts: 'Above / below',
  countsText: '{over} / {under}',
  leftOut:
    '{leftOut, plural, one {One city lacks} other {# cities lack}} a score in some part and can’t be compared in this way.',
  reading:
    'A city that is at least as high in every child of the index, and higher in one, stays in front whatever these weigh. “Above / below” counts all cities of the index, also those on other pages. Many empty cells mean that the order rests on the weights.',
} as const;

export const tossUps = {
  title: 'Pairs that are a toss-up',
  note: '{count, number} of {pairs, number} pairs compared',
  caption: 'Pairs in which neither is ahead in more than 60% of the draws, the evenest first',
  pair: 'Pair',
  pairText: '{one} and {other}',
  share: 'First one ahead',
  none: 'Of the pairs compared none is a toss-up.',
  near: 'With so many cities only those within {reach} places of each other are compared in the draws.',
  undrawn: 'Nothing varies here, so no pair can be called a toss-up.',
  more: 'The {shown} evenest are listed.',
  reading:
    'A share of 50% is a coin toss. A pair that stands here should not be told apart by its ranks.',
} as const;
