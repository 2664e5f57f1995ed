import {
  cityPath,
  comparePath,
  dataPath,
  evidenceListPath,
  evidencePath,
  homePath,
  methodologyPath,
  overviewPath,
  reportPath,
  sourcePath,
  timelinePath,
} from '../lib/address/paths';
import { reportComposerPath } from '../lib/address/write-report';
import type { Locale } from '../lib/text/localized';

export const INDEX = 'technology-ecosystems';
const CITIES = ['shanghai', 'silicon-valley'];
const WEIGHTS = { culture: 15, talent: 25, ecosystem: 25, capital: 35 };

/** A page that is measured. */
export type Route = {
  readonly name: string;
  readonly path: string;
  /** Read, and so held to the budgets; a tool (the composer) is only listed. */
  readonly isRead: boolean;
};

const PATHS: Readonly<Record<string, (locale: Locale) => string>> = {
  home: homePath,
  overview: (locale) => overviewPath(locale, INDEX),
  compare: (locale) => comparePath(locale, INDEX, CITIES),
  'compare, weights': (locale) => comparePath(locale, INDEX, CITIES, WEIGHTS),
  city: (locale) => cityPath(locale, INDEX, 'shanghai'),
  'evidence list': (locale) => evidenceListPath(locale, INDEX),
  evidence: (locale) => evidencePath(locale, INDEX, 'sh-p25-chip-cluster'),
  source: (locale) => sourcePath(locale, INDEX, 'yuanchuan-2026-01-08'),
  timeline: (locale) => timelinePath(locale, INDEX),
  methodology: (locale) => methodologyPath(locale, INDEX),
  report: (locale) => reportPath(locale, INDEX, CITIES),
  data: (locale) => dataPath(locale, INDEX),
};

/** One of each kind of page in both languages, and the composer. */
export const ROUTES: readonly Route[] = [
  ...(['en', 'zh'] as const).flatMap((locale) =>
    Object.entries(PATHS).map(([name, pathIn]) => ({
      name: locale === 'en' ? name : `${name} (zh)`,
      path: pathIn(locale),
      isRead: true,
    })),
  ),
  { name: 'composer', path: reportComposerPath('en', INDEX), isRead: false },
];

/** The path of a page by its name. */
export function pathOf(name: string): string {
  const route = ROUTES.find((candidate) => candidate.name === name);
  if (route === undefined) throw new Error(`no page is named ${name}`);
  return route.path;
}
