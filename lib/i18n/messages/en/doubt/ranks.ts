/** Where each rank lies. */
export const ranks = {
  title: 'Where each rank lies',
  note: '{from, number}–{to, number} of {ranked, number} ranked cities',
  caption: 'Official rank of each city, and where its rank lies in 90% of the draws',
  rank: 'Rank',
  city: 'City',
  interval: '90% of draws',
  range: '{best}–{worst}',
  median: 'Median',
  first: 'Comes first',
  amongFirst: 'Among the first {first}',
  unranked:
    '{unranked, plural, one {One city has} other {# cities have}} no rank, because too little is known, and {unranked, plural, one {is} other {are}} not drawn.',
  meanShift: 'On average a city moves by {shift} places from its official rank.',
  reading:
    'The scale runs from the first place at the left to the last at the right. The bar holds the ranks of the middle 90% of the draws; the dot is the official rank, the upright line the median. Where bars of two cities overlap widely, their order says little. A dot at the edge of its bar means that the official choices suit the city unusually well, or badly.',
} as const;
