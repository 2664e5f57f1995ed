/** What `npm run verify` prints. */
export const verifyMessages = {
  usage: `Usage: npm run verify -- [EDITION | PACK] [options]

  (nothing)          every current edition of the database
  EDITION            one edition of the database, by its label or the first digits of its hash
  PACK               an exported pack, a folder or a zip: the edition that it names
  --edition HASH     the edition that the pack should be, by its hash or the first 8 or more digits
  --index SLUG       the index, where a label stands for several editions
  --json             print the result as JSON
  --lang en|zh       the language of the messages

Ends with 0 where everything agrees, 1 where something differs, 2 where the command can’t be run.`,
  nothingPublished: 'Nothing is published yet.',
  edition: '{index}, edition {label}',
  pack: '{pack}',
  stored: '  stored      {hash}',
  expected: '  expected    {hash}',
  computed: '  recomputed  {hash}',
  agrees: '  Every score and the hash agree with the links ({count} scores).',
  hashDiffers: '  The hash differs.',
  observation: '  Observation {city} · {indicator}: stored {stored}, the links give {recomputed}.',
  score: '  Score {city} · {node} · {field}: stored {stored}, recomputed {recomputed}.',
  file: '  File {place}: should be {expected}, is {found}.',
  row: 'row {row}',
  line: 'line {row}',
  notHeld:
    '  This edition is not in the database here, so that rows can’t be compared: files are told apart by their checksums.',
  noEdition: '{pack} names no edition. Say which it should be with --edition.',
};
