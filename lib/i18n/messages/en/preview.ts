/** What stands in and beside the pictures that links are previewed with. */
export const preview = {
  alt: 'Cities compared: what the evidence decides, their overall scores, and a bar for each driver.',
  altOf: '{finding} Below it the overall scores, and a bar for each driver.',
  bounds: 'bounds {range}',
  noOverall: 'no overall score',
  noEvidence: 'no evidence',
  edition: 'Edition {label}',
  promise: 'Every score leads to the passage it rests on.',
  technique:
    'Passages of named sources are coded as evidence by written rules; each indicator is rated from the evidence on described levels; drivers and index are weighted means, with bounds for what is missing.',
  promiseMeasured: 'Every score leads to the values it rests on, and to their sources.',
  techniqueMeasured:
    'Values that name their source are put on a scale of 0 to 100, some divided by the size of the city; drivers and index are weighted means, with bounds for what is missing.',
  more: '{count, plural, one {and one more driver} other {and # more drivers}}',
} as const;
