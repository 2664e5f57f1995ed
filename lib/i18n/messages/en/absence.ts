/** Pages for addresses that lead to nothing: mistyped, or of an earlier edition. */
export const absence = {
  withdrawn: {
    city: '{name} is no longer in this index',
    evidence: 'This piece of evidence is no longer in this index',
    source: 'This source is no longer in this index',
    comparison:
      '{count, plural, one {{name} is} other {{name} are}} no longer in this index, so there is nothing to compare',
    report:
      '{count, plural, one {{name} is} other {{name} are}} no longer in this index, so there is no report',
    last: '“{name}” was last part of edition {label}, published on {date}.',
    current: 'The current edition is {label}.',
  },
  instead: {
    title: 'Where to look now',
    nearest: 'Did you mean {name}?',
    cities: 'Cities of this index',
    indexes: 'Indexes of this site',
    overview: 'Overview: {index}',
    evidence: 'All evidence and sources',
    data: 'Data, and the editions published so far',
  },
} as const;
