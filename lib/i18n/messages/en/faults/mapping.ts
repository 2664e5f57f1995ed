/** Faults of a mapping: what a person must still decide, and what can't be right. */
export const mappingFaults = {
  mappingShape: {
    message: '“{path}” is missing, has a value of another kind, or is not a key of a mapping.',
    fix: 'Compare it with a mapping that “npm run pack -- new” proposes.',
  },
  mappingValue: {
    message: '“{value}” does not have the form that belongs here.',
    fix: 'Slugs have lower-case letters and digits parted by hyphens; dates are 2024, 2024-05 or 2024-05-31; addresses begin with https://; low goalposts stand before high ones.',
  },
  mappingNumber: {
    message: '“{value}” is no number that can stand here.',
    fix: 'Write digits, with a point before decimals. Years have four digits, weights are 0 or more, goalposts are two.',
  },
  mappingReference: {
    message: '“{value}” is not in the mapping’s list of {list}.',
    fix: 'Correct it, or add it to that list.',
  },
  mappingTaken: {
    message: '“{value}” stands twice.',
    fix: 'Give each its own.',
  },
  mappingDriverEmpty: {
    message: 'The driver “{driver}” has no indicator.',
    fix: 'Give it one, or take it out.',
  },
  mappingOneLanguage: {
    message: 'Some titles, definitions or names are there in one language only.',
    fix: 'Readers of the other language see them marked as such. Fill them in the mapping where you can.',
  },
  mappingOpen: {
    message: 'This is still to be filled.',
    fix: 'Fill it in the mapping.',
  },
  directionOpen: {
    message: 'Is more of “{indicator}” better or worse? Nobody has said so yet.',
    fix: 'Write 1 where more is better, -1 where less is better. Fulcrum does not guess it.',
  },
  mappingNoIndicator: {
    message: 'No indicator belongs to a driver yet.',
    fix: 'List the drivers, and name a driver for each indicator that should count; those with null are left out.',
  },
};
