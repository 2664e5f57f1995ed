/** What `npm run pack` prints. */
export const packMessages = {
  usage: `Usage: npm run pack -- COMMAND [options]

  check [FOLDER]               read a data pack and name every fault (default: seed)
  check-source FILE [FOLDER]   find each passage of the pack in a copy of its source
  describe [FOLDER]            write datapackage.json from the CSV files
  export FOLDER                write the published pack into a folder

  --source SLUG   the source that the copy is of, where the pack has several
  --index SLUG    the index to export, where there are several
  --json          print the result as JSON
  --lang en|zh    the language of the messages

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
  exported: 'Wrote {files} files to {folder}: edition {edition}.',
  indexUnknown: 'Nothing is published under that name. Say which index with --index: {indexes}.',
};
