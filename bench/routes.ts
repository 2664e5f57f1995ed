import { PAGE_KINDS } from '../e2e/page-kinds';
import { comparePath, homePath } from '../lib/address/paths';
import type { Locale } from '../lib/text/localized';

export const INDEX = 'technology-ecosystems';
const CITIES = ['shanghai', 'silicon-valley'];
const WEIGHTS = { culture: 15, talent: 25, ecosystem: 25, capital: 35 };

/** A page that is measured. */
export type Route = {
  readonly name: string;
  readonly path: string;
  /** Read, and so held to the budgets; a tool (the composer, sign-in, import) is only listed. */
  readonly isRead: boolean;
};

const { composer, 'sign-in': signIn, import: bring, ...READ } = PAGE_KINDS;

const PATHS: Readonly<Record<string, (locale: Locale) => string>> = {
  home: homePath,
  ...READ,
  'compare, weights': (locale) => comparePath(locale, INDEX, CITIES, WEIGHTS),
};

/** One of each kind of page in both languages, and the tools. */
export const ROUTES: readonly Route[] = [
  ...(['en', 'zh'] as const).flatMap((locale) =>
    Object.entries(PATHS).map(([name, pathIn]) => ({
      name: locale === 'en' ? name : `${name} (zh)`,
      path: pathIn(locale),
      isRead: true,
    })),
  ),
  { name: 'composer', path: composer('en'), isRead: false },
  { name: 'sign-in', path: signIn('en'), isRead: false },
  { name: 'import', path: bring('en'), isRead: false },
];

/** The path of a page by its name. */
export function pathOf(name: string): string {
  const route = ROUTES.find((candidate) => candidate.name === name);
  if (route === undefined) throw new Error(`no page is named ${name}`);
  return route.path;
}
