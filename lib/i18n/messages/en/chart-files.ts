/** What a chart says that was taken from its page. */
export const chartFiles = {
  radar: '{index}: driver scores of {cities}',
  bars: '{index}: scores of {cities}, 0 to 100',
  gap: '{index}: where the gap of {a} and {b} comes from',
  gapReading:
    'Points of the index that each driver and indicator adds, on the indicators that both have: to the right for {a}, to the left for {b}.',
  map: '{index}: who leads, {a} or {b}, by the weights of “{across}” and “{up}”',
  ranking: '{index}: ranking of {count} cities',
  rankingFirst: '{index}: the first {shown} of {count} cities',
  rankingReading: 'Bars run from 0 to 100: the score at the left, the drivers at the right.',
  strips: '{index}: how {count} cities spread in each driver, 0 to 100',
  stripsReading: 'Every city is a tick; the long one is the median.',
  scatter: '{index}: {x} and {y}',
  scatterReading:
    'Every city with both scores is a dot, 0 to 100; darker where several lie on each other.',
  ranks: '{index}: where the ranks of {count} cities lie',
  ranksFirst: '{index}: where the ranks of the first {shown} of {count} cities lie',
  timeline:
    '{index}: {count, plural, one {one dated event} other {# dated events}} on one axis of time',
  timelineReading: 'One lane for each wave of technology, shaded for as long as it counts here.',
  source: 'Source: {sources}.',
  sources:
    'Drawn from {count, plural, one {one source} other {# sources}}, which are named at the address.',
  separator: '; ',
  edition: 'Fulcrum, edition {label}, checksum {hash}. {address}',
} as const;
