/** Faults of the coding: passages, evidence, links, ratings; and the warnings. */
export const evidenceFaults = {
  periodReversed: {
    message: 'The period runs backwards, from {from} to {to}.',
    fix: 'Exchange the two dates, or correct one.',
  },
  precisionDiffers: {
    message: 'The date {date} is not known to the {precision}.',
    fix: 'Let the precision say what the date says: year, month or day.',
  },
  contextWithoutReason: {
    message: 'The passage {passage} is context and does not say why.',
    fix: 'Say why it carries no evidence.',
  },
  linkedUnused: {
    message:
      'The passage {passage} is marked as linked, and no link, event or quantity rests on it.',
    fix: 'Code its evidence, or mark it as context with a reason.',
  },
  contextUsed: {
    message: 'The passage {passage} is marked as context, and evidence rests on it.',
    fix: 'Mark it as linked.',
  },
  orphanEvidence: {
    message: 'The evidence “{evidence}” is used by no link, event or quantity.',
    fix: 'Link it to an indicator, or take it out.',
  },
  evidenceOtherCity: {
    message: 'The row is about “{city}”, its evidence “{evidence}” about “{evidenceCity}”.',
    fix: 'Correct the city or the evidence.',
  },
  qualifierWithoutAgainst: {
    message: 'The link of “{evidence}” qualifies, and does not say what it stands against.',
    fix: 'Name the evidence that it stands against.',
  },
  againstWithoutQualifier: {
    message: 'The link of “{evidence}” supports, and stands against “{against}”.',
    fix: 'Make it a qualifying link, or empty the cell.',
  },
  againstItself: {
    message: 'The link of “{evidence}” stands against itself.',
    fix: 'Name other evidence.',
  },
  againstSamePassage: {
    message: '“{evidence}” stands against “{against}”, which comes from the same passage.',
    fix: 'A passage can’t qualify itself: name evidence of another one.',
  },
  againstOtherCity: {
    message: '“{evidence}” stands against “{against}”, which is about another city.',
    fix: 'Name evidence about the same city.',
  },
  againstNotLinked: {
    message: '“{evidence}” stands against “{against}”, which supports nothing at this indicator.',
    fix: 'Name evidence with a supporting link to the same indicator.',
  },
  itemsNotCounted: {
    message: 'The link lists items, and the indicator “{node}” does not count any.',
    fix: 'Empty the cell, or set the level basis of the indicator to items.',
  },
  linkLevelDiffers: {
    message:
      'The level is {found}; its {count, plural, one {# item reaches} other {# items reach}} level {expected}.',
    fix: 'Write {expected}, or correct the items.',
  },
  ratingDiffers: {
    message: 'The observation of {indicator} for {city} is {found}; its links give {expected}.',
    fix: 'Correct the value and its rationale, or the links.',
  },
  ratingPeriodDiffers: {
    message: 'The period of {indicator} for {city} says {found}; its evidence gives {expected}.',
    fix: 'Take the date from the evidence of the supporting links.',
  },
  ratingMissing: {
    message:
      'The links give {city} the level {expected} at {indicator}, and there is no observation.',
    fix: 'Add it with its rationale.',
  },
  ratingSurplus: {
    message:
      'There is an observation of {found} at {indicator} for {city}, and no supporting link gives it.',
    fix: 'Take it out, or add the links that it rests on. Missing is never a number.',
  },
  dataDrivenScaling: {
    message:
      '“{node}” is scaled by the data of {cities} cities; with fewer than {needed} this says little more than who is first.',
    fix: 'Use goalposts, or read its scores as an order only.',
  },
  oneLanguage: {
    message: '{count, plural, one {# row has} other {# rows have}} no text in “{field}”.',
    fix: 'Readers of that language will see the other one. Fill the cells where you can.',
  },
  driverThin: {
    message:
      'The driver “{node}” has {count, plural, =0 {no indicator} one {# indicator} other {# indicators}} with values, and takes at least {needed}: as it stands, no city gets an overall score or a rank.',
    fix: 'Give it another indicator, or put its indicator under another driver.',
  },
  indicatorUnobserved: {
    message: 'No city has an observation of “{node}”.',
    fix: 'It widens every city’s bounds alike; keep it if evidence may come.',
  },
  singleSource: {
    message: 'All evidence comes from one source, “{source}”.',
    fix: 'One source is a biased sample: say so where the scores stand, or add another.',
  },
};
