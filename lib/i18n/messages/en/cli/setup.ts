/** What the commands of set-up, start and import print. */
export const setupMessages = {
  generating: 'Making the database client …',
  migrating: 'Preparing the database {file} …',
  migrated: '{count, plural, one {# migration} other {# migrations}} applied.',
  upToDate: 'The database is up to date.',
  walOn: 'The database {file} is in WAL mode now.',
  seeding: 'Importing the data pack in {folder} …',
  ready: 'Ready. “npm run build” and “npm start” serve it, or “npm run dev” while you work on it.',
  building: '  … building for {seconds} s',
  checking: 'Checking the database {file} …',
  removed: 'Removed what {count, plural, one {# killed import} other {# killed imports}} had left.',
  starting: 'Starting on {url} …',
  importUsage: 'Usage: npm run db:import -- FOLDER|FILE.zip',
  importRows: '  {model}: {count, plural, one {# row} other {# rows}}',
  importScored: '  Scores computed.',
  importScores: '  {count, plural, one {# score} other {# scores}}',
  importRanks: '  Working out rank intervals …',
  importPublishing: '  Publishing …',
  importPublished: 'Published {index}, edition {label} ({hash}).',
  importRestored: 'Edition {label} of {index} was published before, and is current again ({hash}).',
  importDescribed:
    'Edition {label} of {index} stays current; what its pack says of itself was changed ({hash}).',
  importUnchanged: 'Edition {label} of {index} is current already: nothing was changed ({hash}).',
  warnings:
    '{count, plural, one {# warning} other {# warnings}}; “npm run pack -- check” lists them.',
};
