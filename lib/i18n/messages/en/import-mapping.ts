/** The stage of an import in which a person says what the columns of a table are. */
export const importMapping = {
  proposed: {
    caption: 'What each column seems to be',
    column: 'Column',
    name: 'Indicator',
    unit: 'Unit',
    year: 'Year',
    leftAside: 'Left aside: {columns}.',
  },
} as const;
