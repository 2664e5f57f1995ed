export const shell = {
  brand: 'Fulcrum',
  description:
    'Compare cities as technology ecosystems, with every number traced to a passage in a named source.',
  skip: 'Skip to the content',
  navigation: {
    label: 'Main',
    overview: 'Overview',
    compare: 'Compare',
    robustness: 'How sure',
    evidence: 'Evidence',
    timeline: 'Timeline',
    methodology: 'Method',
    report: 'Report',
    data: 'Data',
  },
  language: '中文',
  languageHint: 'Read this page in Chinese',
  theme: 'Light or dark',
  breadcrumb: 'You are here',
  footer: {
    edition: 'Edition {label}',
    hash: 'checksum <code>{hash}</code>',
    verify: 'How to verify it',
    download: 'Download the data',
    cite: 'Cite this page',
    promise: {
      passages: 'Every score is computed from cited passages; nothing is typed in by hand.',
      values:
        'Every score is computed from values that name their source; nothing is typed in by hand.',
      both: 'Every score is computed from cited passages or from values that name their source; nothing is typed in by hand.',
    },
    print: 'Print this page',
    api: 'API',
    signIn: 'Sign-in and access',
  },
  keyboard: {
    title: 'Using the keyboard',
    close: 'Close',
    rows: {
      tab: '<kbd>Tab</kbd> goes to the next link, button or field, in the order of the page; <kbd>Shift</kbd> + <kbd>Tab</kbd> goes back.',
      skip: 'The first stop of every page leads past the navigation, to the content.',
      enter:
        '<kbd>Enter</kbd> follows a link, presses a button, sends a form, and opens or closes what folds.',
      space:
        '<kbd>Space</kbd> presses a button, ticks a box, and opens or closes what folds; elsewhere it scrolls.',
      arrows:
        'The arrow keys move a weight by one, choose between options, and scroll the page or the preview of a report; <kbd>Home</kbd> and <kbd>End</kbd> go to the ends.',
      escape: '<kbd>Esc</kbd> closes this help.',
      browser:
        '<kbd>Ctrl</kbd> or <kbd>⌘</kbd> with <kbd>F</kbd> finds a word, with <kbd>P</kbd> prints: these are the browser’s own, and no key of it is taken over.',
    },
  },
  otherLanguage: 'only in Chinese',
  copy: { copy: 'Copy', copied: 'Copied', failed: 'Copying failed: select the text instead' },
  notes: 'Notes',
  noteMark: 'Note {number}',
  level: 'level {level} of 4',
  noEvidence: 'no evidence',
  notFound: {
    title: 'This page does not exist',
    text: 'The address may be mistyped, or it names a city, an evidence or an index that this edition does not hold.',
    home: 'Go to the start page',
  },
  fault: {
    title: 'This page could not be made',
    text: 'Something failed on our side. The data are untouched; try again in a moment.',
  },
  tooLong: {
    title: 'This address is too long',
    text: 'An address of more than {most} characters is not read. Shorten it, or begin at the start page.',
  },
} as const;
