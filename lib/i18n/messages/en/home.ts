export const home = {
  title: 'Cities compared, each number with its source',
  lede: '{count, plural, one {One index is} other {# indexes are}} published here, each with its own framework, cities and data.',
  edition: 'Edition {label}, published {date}',
  empty: 'No index is published yet.',
  emptyHelp: 'The command <code>{command}</code> loads the one that comes with Fulcrum.',
} as const;
