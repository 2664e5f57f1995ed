/** What `npm run pack` prints. */
export const packMessages = {
  usage: `Usage: npm run pack -- COMMAND [options]

  new TABLE                  propose a mapping for a table (CSV, XLSX), or make a pack of it
  check [PACK]               read a data pack and name every fault (default: seed)
  check-source FILE [PACK]   find each passage of the pack in a copy of its source
  describe [FOLDER]          write datapackage.json from the CSV files
  preview PACK               what an import would change: rows, and every score that would move
  import PACK                import the pack and publish it as a new edition
  undo --index SLUG          make the edition current that was before, or the one of --to
  log                        who imported what, and what it changed (--index: of one index)
  compare A B                how two packs or editions differ, A being the earlier
  export FOLDER|FILE.zip     write the pack of an edition (default: the current one)

A PACK is a folder or a zip; an edition is named by its label or its hash.

  --mapping FILE     the mapping that makes a pack of the table, or a pack that keeps one
  --out NAME         what to write: a mapping, or the folder or zip of a pack
  --sheet NAME       the sheet of the workbook, where it is not the fullest
  --encoding gb18030 the encoding of a CSV file that is not UTF-8
  --source SLUG      the source that the copy is of, where the pack has several
  --index SLUG       the index, where there are several
  --edition EDITION  the edition to export
  --to EDITION       the edition to go back to
  --json             print the result as JSON
  --lang en|zh       the language of the messages

Ends with 0 where all is well, 1 where there are faults, 2 where the command can’t be run.`,
  clean: '{folder}: {tables} tables, {rows} rows, no faults.',
  faulty: '{folder}: {count, plural, one {# fault} other {# faults}}.',
  warnings: '{count, plural, one {# warning} other {# warnings}}:',
  row: 'row {row}',
  column: 'column {column}',
  sourceComplete: 'All {count} passages of {source} stand in {file}.',
  sourceIncomplete:
    '{missing} of the {count} passages of {source} were not found in {file}, not in their exact wording:',
  sourcePassage: 'passage {number}, section {section}',
  sourcePassageMarked: 'passage {number}, section {section}, marker [{marker}]',
  sourceUnknown: 'The pack has no source “{source}”. Its sources: {sources}.',
  sourceAmbiguous: 'The pack has several sources. Say which with --source: {sources}.',
  described: 'Wrote {file}: {tables} tables.',
  folderNotEmpty: 'The folder {folder} is not empty. Name a new or an empty one.',
  fileThere: '{folder} exists already. Name a new file.',
  noChanges: 'No differences.',
  tableChanges: '{table}: {added} new, {changed} changed, {removed} gone',
  reordered: 'the rows stand in another order',
  more: '… and {rest} more; --json lists all.',
  details: 'What the pack says of itself: {details} changed.',
  scoresMoved: '{count, plural, =0 {No score moves.} one {# score moves:} other {# scores move:}}',
  scoreCount:
    '{count, plural, =0 {No score moves.} one {# score is new or moves.} other {# scores are new or move.}}',
  boundsMoved: ', bounds {from} → {to}',
  rankMoved: ', rank {from} → {to}',
  previewNew: '{index} is a new index. It would be published as edition {label}.',
  previewSame: '{index}: edition {label} is current already. An import would change nothing.',
  previewDescribed:
    '{index}: edition {label} is current already and has these very numbers. An import would change only what the pack says of itself.',
  previewNext: '{index}: edition {label} would take the place of {current}.',
  undone: 'Edition {label} of {index} is current again ({hash}).',
  log: {
    published: '{at}  {who} imported {file} into {index}: edition {edition}',
    restored: '{at}  {who} imported {file} into {index}: edition {edition}, current again',
    described: '{at}  {who} imported {file} into {index}: edition {edition}, described anew',
    undone: '{at}  {who} went back to edition {edition} of {index}',
    hash: 'checksum of the pack: {hash}',
  },
  exported: 'Wrote {files} files to {folder}: edition {edition}.',
  indexUnknown: 'Nothing is published under that name. Say which index with --index: {indexes}.',
};
