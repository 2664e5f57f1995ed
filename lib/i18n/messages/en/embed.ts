/** What stands in a frame in a page elsewhere, and how it gets there. */
export const embed = {
  ranking: '{index}: the first {shown} of {ranked} ranked cities',
  number: '{city}: {node}',
  overall: '{city}: overall score',
  outOf: 'of 100',
  bounds: 'It lies between {low} and {high}, depending on the indicators that are missing.',
  noNumber: 'Too little is known for one number: it lies somewhere in this range.',
  thin: 'It rests on too little to be compared.',
  rests: 'It rests on {present} of {total} indicators.',
  edition: 'Fulcrum, edition {label}, checksum {hash}.',
  open: 'More in Fulcrum',
  newTab: '(opens a new tab)',
  fault: {
    title: 'Nothing to show',
    address: 'The address of this frame is not complete. Copy it again from the page.',
    index: 'There is no such index here.',
    edition: 'There is no such edition of this index.',
    subject: 'This edition of the index has no such chart, city or score.',
    gone: 'The index no longer has this city. A frame with the edition that had it still shows it.',
    often: 'Too much was asked for from your network. Load the page again in a minute.',
    server: 'It can’t be shown at the moment. Load the page again in a while.',
  },
} as const;
