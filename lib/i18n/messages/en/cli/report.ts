/** What `npm run report` prints. */
export const reportMessages = {
  usage: `Usage: npm run report -- --index SLUG --cities A,B --out FILE.pdf [options]

  --lang en|zh|both         the language of the report (default: en)
  --sections A,B            only these of: summary, comparison, drivers, instruments, timeline,
                            evidence, robustness, limits, method
  --drivers A,B             only these drivers
  --breaks A,B              sections that start on a new page
  --paper a4|letter         (default: a4)
  --no-colour               set in greys
  --references gb7714|apa   (default: apa in English, else gb7714)
  --title, --author, --organisation TEXT
  --date 2026-11-27         (default: the day on which the edition was published)
  --introduction-file FILE  an introduction in Markdown
  --note SECTION=FILE       a note to a section in Markdown; may be repeated
  --png FILE                the first page as a picture too
  --url ADDRESS             a server that runs; else one is started on the database of the settings
  --help                    print this

Ends with 0 where the files are written, 1 where they can’t be made, 2 where the command can’t be
understood.`,
  faulty: 'Missing, or not to be used: {option} {written}',
  starting: 'Starting a server for the report …',
  printing: 'Printing the report …',
  wrote: 'Wrote {file} ({kilobytes} kB).',
  refused: 'The server answered {status}.',
  unreachable: 'The server at {origin} can’t be reached.',
  stopped: 'Stopped; nothing was written.',
};
