import { comparisonMessages } from './report/comparison';
import { driverMessages } from './report/drivers';
import { evidenceMessages, instrumentMessages, timelineMessages } from './report/facts';
import { methodMessages } from './report/method';
import { noteMessages } from './report/notes';
import { robustnessMessages } from './report/robustness';
import { summaryMessages } from './report/summary';

export const report = {
  title: '{cities}: a comparison',
  cover: {
    brand: 'Fulcrum · report on cities as technology ecosystems',
    edition: 'Edition {label}, {date}',
  },
  toolbar: {
    a4: 'Set for A4 paper. Printing adds running heads and page numbers.',
    letter: 'Set for Letter paper. Printing adds running heads and page numbers.',
    change: 'Change what is in it',
    pdf: 'PDF',
    print: 'Print',
  },
  contents: 'Contents',
  author: {
    introduction: 'Introduction by the author',
    note: 'Note by the author',
  },
  /** In the running head. */
  edition: 'Edition {label}',
  /** Two tokens stand for the counters of the pages. */
  pageNumber: 'Page {page} of {pages}',
  summary: summaryMessages,
  /** Between parts of a line, and at the end of a remark. */
  separator: ', ',
  clauseSeparator: '; ',
  stop: '.',
  comparison: comparisonMessages,
  drivers: driverMessages,
  instruments: instrumentMessages,
  timeline: timelineMessages,
  evidence: evidenceMessages,
  robustness: robustnessMessages,
  method: methodMessages,
  notes: noteMessages,
  references: {
    title: 'Sources',
    gb7714: 'The notes name them by these numbers. Set by GB/T 7714—2025.',
    apa: 'The notes name them by these numbers. Set by APA style, 7th edition.',
    paraphrased:
      'Passages are told in our own words. Each has a fingerprint by which anyone who holds the source can check that it is there.',
  },
  verify: {
    title: 'How to check this report',
    edition: 'Edition',
    published: 'published {date}, framework {framework}',
    hash: 'Checksum of the edition',
    packHash: 'Checksum of its data',
    command:
      'Anyone can compute every score again: <code>npm run verify</code> makes them anew from the evidence and prints the checksum, which must be the one above.',
    livingMeasured: 'The living page of this comparison:',
    living: 'The living page of this comparison, with every passage to click:',
    qr: 'QR code of the living page of this comparison',
    rule: 'Passages give evidence, evidence gives each indicator a level of 0 to 4, and scores of 0 to 100 are means of these levels by the weights of the framework. What has no evidence {gaps, select, filled {is filled in by the rule of the method, and a score that it touches has an asterisk} other {is left out and never counts as zero}}; a driver with fewer than {thinIndicators} indicators or under {thinWeight} of its weight is thin and gives no overall score. Two cities are compared only on the indicators that both have, and one is said to lead only if it is ahead under at least {verdictShare} of all weightings and of {draws} draws with ratings off by one level, and if no single passage turns the order.',
    ruleMeasured:
      'Values that name their source are put on a scale of 0 to 100; scores are their means by the weights of the framework. What is missing {gaps, select, filled {is filled in by the rule of the method, and a score that it touches has an asterisk} other {is left out and never counts as zero}}; a driver with fewer than {thinIndicators} indicators or under {thinWeight} of its weight is thin and gives no overall score. Two cities are compared only on the indicators that both have, and one is said to lead only if it is ahead under at least {verdictShare} of all weightings.',
    limits:
      '{sources, plural, one {All of this rests on one source and shows no more than that source says.} other {All of this rests on # sources and shows no more than they say.}} Where evidence is missing the report says so: a gap or a low score does not prove that a city lacks something.',
  },
  notices: {
    title: 'Some of this address could not be used as it stands.',
    unknown: '“{part}” cannot be used for {parameter} and was left out.',
    repeated: '{parameter} is given more than once; the first counts.',
    cut: 'The text of {parameter} is longer than {part} characters; the rest was left out.',
    unreadable: 'The settings in {parameter} cannot be read, so this is the usual report.',
  },
  tooLong: {
    heading: 'The address of this report is too long',
    compose: 'Compose a report anew',
  },
  choose: {
    heading: 'A report needs two cities',
    lede: 'This address names fewer than two cities of this index.',
    offer: 'Report on {cities}',
    all: 'Compare other cities',
  },
} as const;
