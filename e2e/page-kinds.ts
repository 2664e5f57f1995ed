import { signInPath } from '../lib/address/access-paths';
import { doubtPath, openingPart } from '../lib/address/doubt-paths';
import { editionsPath } from '../lib/address/edition-paths';
import { importPath } from '../lib/address/import-paths';
import {
  cityPath,
  comparePath,
  dataPath,
  evidenceListPath,
  evidencePath,
  methodologyPath,
  overviewPath,
  reportPath,
  sourcePath,
  timelinePath,
} from '../lib/address/paths';
import { robustnessPath } from '../lib/address/robustness-paths';
import { whatIfPath } from '../lib/address/what-if-paths';
import { reportComposerPath } from '../lib/address/write-report';
import type { Locale } from '../lib/text/localized';

const INDEX = 'technology-ecosystems';
const CITIES = ['shanghai', 'silicon-valley'];

/** One address of every kind of page; those that need many cities are `MANY_KINDS`. */
export const PAGE_KINDS = {
  overview: (locale) => overviewPath(locale, INDEX),
  compare: (locale) => comparePath(locale, INDEX, CITIES),
  city: (locale) => cityPath(locale, INDEX, 'shanghai'),
  robustness: (locale) => robustnessPath(locale, INDEX),
  'what-if': (locale) =>
    whatIfPath(locale, INDEX, CITIES, {
      off: ['sh-p25-chip-cluster'],
      ratings: [{ city: 'shanghai', indicator: 'new-firms', value: 4 }],
      methods: { aggregation: 'geometric' },
    }),
  'evidence list': (locale) => evidenceListPath(locale, INDEX),
  evidence: (locale) => evidencePath(locale, INDEX, 'sh-p25-chip-cluster'),
  source: (locale) => sourcePath(locale, INDEX, 'yuanchuan-2026-01-08'),
  timeline: (locale) => timelinePath(locale, INDEX),
  methodology: (locale) => methodologyPath(locale, INDEX),
  report: (locale) => reportPath(locale, INDEX, CITIES),
  composer: (locale) => reportComposerPath(locale, INDEX),
  data: (locale) => dataPath(locale, INDEX),
  editions: (locale) => editionsPath(locale, INDEX),
  'sign-in': (locale) => signInPath(locale),
  import: (locale) => importPath(locale),
} as const satisfies Readonly<Record<string, (locale: Locale) => string>>;

/** The kinds of pages that the same index has once it has many cities. */
export const MANY_KINDS = {
  ranking: (locale) => overviewPath(locale, INDEX),
  ranks: (locale) => doubtPath(locale, INDEX, openingPart('ranks')),
  pairs: (locale) => doubtPath(locale, INDEX, openingPart('pairs')),
  methods: (locale) => doubtPath(locale, INDEX, openingPart('methods')),
  structure: (locale) => doubtPath(locale, INDEX, openingPart('structure')),
} as const satisfies Readonly<Record<string, (locale: Locale) => string>>;
