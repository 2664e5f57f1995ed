/** What a chart says that was taken from its page. */
export const chartFiles = {
  radar: '{index}: driver scores of {cities}',
  bars: '{index}: scores of {cities}, 0 to 100',
  source: 'Source: {sources}.',
  sources:
    'Drawn from {count, plural, one {one source} other {# sources}}, which are named at the address.',
  separator: '; ',
  edition: 'Fulcrum, edition {label}, checksum {hash}. {address}',
} as const;
