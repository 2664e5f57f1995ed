/** What `npm run pack -- new` prints. */
export const newPackMessages = {
  proposed:
    'Wrote {file}: a first proposal, {cities, plural, one {# city} other {# cities}} from the column “{column}” and {indicators, plural, one {# indicator} other {# indicators}}.',
  decide: 'What a person must say there (Fulcrum does not guess it):',
  decideIndex: 'index: its title, what it compares (subject), what it is for (description)',
  decideCities:
    'cities: country, boundary and kind of the places; their names in the other language',
  decideDrivers:
    'drivers: list them, each with slug, title and definition, then give each indicator that should count the slug of its driver; those with null are left out',
  decideGroups:
    'drivers: taken from the groups of the headings; an indicator whose driver is null is left out',
  decideDirections: 'indicators that count: direction (1: more is better, -1: less is) and unit',
  decideScaling:
    'scaling: min-max over these cities is proposed; goalposts do not move with the data',
  decideGoalposts:
    'goalposts: with fewer than five cities each indicator needs a low and a high one',
  decideSources: 'sources: title, publisher, dates, licence and scope; name one for each indicator',
  counts:
    '{count, plural, one {# column looks} other {# columns look}} like a count or a sum, which a large city has more of: {columns}. Divide them by a denominator, or say in the definition why not.',
  populations: 'Columns that could be a denominator: {columns}.',
  noPopulation:
    'No column says how large a city is. Add one to the table, and list it under denominators.',
  leftAside: 'Left aside, for they hold no numbers: {columns}.',
  columnsAndMore: '{columns}, and {rest} more',
  next: 'Then: npm run pack -- new {table} --mapping {file} --out FOLDER',
  made: 'Wrote {files} files to {target}: {cities, plural, one {# city} other {# cities}}, {indicators, plural, one {# indicator} other {# indicators}}, {values, plural, one {# value} other {# values}}.',
  afterwards: 'Then: npm run pack -- check {target}',
  noMapping: 'The pack {file} keeps no mapping of a table.',
  noSheet: '{file} has no sheet “{sheet}”. It has: {sheets}.',
};
