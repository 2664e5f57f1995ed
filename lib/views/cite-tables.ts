import { tableJsonPath, tablePath, viewPath } from '../address/api-paths';
import type { CitedPage } from '../address/cited-page';
import type { DoubtPage } from '../address/doubt-paths';
import { parseDoubtPart } from '../address/parse-doubt';
import type { DoubtTable } from './doubt/table-names';

/** The tables that stand on pages, by the names of their words. */
export type TableKey =
  | 'scores'
  | 'observations'
  | 'comparison'
  | 'gaps'
  | 'ranking'
  | 'spread'
  | 'evidence'
  | 'found'
  | 'links'
  | 'passages'
  | 'events'
  | 'quantities'
  | 'nodes'
  | 'anchors'
  | 'presets'
  | DoubtTable;

/** A table of a page as files: for programs, for a spreadsheet, as JSON. */
export type TableFiles = {
  readonly key: TableKey;
  readonly csv: string;
  readonly spreadsheet: string;
  readonly json: string;
};

type Offering = {
  readonly index: string;
  /** The cities that the overview compares. */
  readonly firstCities: readonly string[];
  readonly isRanked: boolean;
};

/** The tables of a page, as it shows them: under its weights, sorted, filtered, of its cities. */
export function pageTables(offering: Offering, page: CitedPage): readonly TableFiles[] {
  const { index, firstCities, isRanked } = offering;
  const pack = packTables(index);
  const view = (key: TableKey, query: string, name: string = key): TableFiles => ({
    key,
    csv: viewPath(index, name, 'csv', query),
    spreadsheet: viewPath(index, name, 'csv', query, 'spreadsheet'),
    json: viewPath(index, name, 'json', query),
  });
  const pair = (cities: readonly string[], weights: string) => {
    const query = `cities=${cities.join(',')}${weights === '' ? '' : `&weights=${weights}`}`;
    return [view('comparison', query), view('gaps', query), ...pack(['observations'], cities)];
  };
  switch (page.kind) {
    case 'overview':
      if (isRanked) return [view('ranking', ''), view('spread', ''), ...pack(['scores'])];
      return firstCities.length < 2 ? pack(['scores']) : pair(firstCities, '');
    case 'ranking':
      return [view('ranking', queryOf(page)), view('spread', '')];
    case 'compare':
      return page.slugs.length < 2 ? [] : pair(page.slugs, page.of.split('/')[2] ?? '');
    case 'robustness':
      if (page.slugs.length < 2 && isRanked)
        return PAGE_TABLES.ranks.map((key) => view(key, doubtQuery(page)));
      return page.slugs.length < 2 ? pair(firstCities, '') : pair(page.slugs, '');
    case 'ranks':
    case 'pairs':
    case 'methods':
    case 'structure':
      return PAGE_TABLES[page.kind].map((key) => view(key, doubtQuery(page)));
    case 'report':
      return page.slugs.length < 2 ? [] : pair(page.slugs, '');
    case 'city':
      return pack(['scores', 'observations', 'quantities', 'events'], page.slugs);
    case 'list':
      return [view('found', queryOf(page), 'evidence'), ...pack(['links'])];
    case 'evidence':
      return pack(['evidence', 'links']);
    case 'source':
      return pack(['passages', 'evidence', 'links']);
    case 'timeline':
      return pack(['events']);
    case 'methodology':
      return pack(['nodes', 'anchors', 'presets']);
    case 'data':
      // It has a table of all tables.
      return [];
  }
}

/** The tables of the pages on the doubt about many cities. */
const PAGE_TABLES = {
  ranks: ['rank-intervals'],
  pairs: ['dominance', 'toss-ups'],
  methods: ['methods', 'sensitivity', 'left-out'],
  structure: ['effective-weights', 'correlations', 'reliability', 'loadings'],
} as const satisfies Readonly<Record<DoubtPage, readonly DoubtTable[]>>;

/** What such a page varies, and whom it follows, as the files are asked for it. */
export function doubtQuery({ of }: CitedPage): string {
  const part = parseDoubtPart(of.split('/').slice(1));
  if (part === null) return '';
  const { inputs, first, cities } = part;
  return [
    ...(inputs === null ? [] : [`vary=${inputs.join(',')}`]),
    ...(first === null ? [] : [`first=${first}`]),
    ...(cities === null ? [] : [`cities=${cities.join(',')}`]),
  ].join('&');
}

/** Tables of the pack, of some cities where any are named. */
function packTables(index: string) {
  return (keys: readonly TableKey[], cities: readonly string[] = []): readonly TableFiles[] =>
    keys.map((key) => {
      const of = cities.length === 0 ? '' : `cities=${cities.join(',')}`;
      const csv = tablePath(index, key);
      const json = tableJsonPath(index, key);
      return {
        key,
        csv: withQuery(csv, of),
        spreadsheet: withQuery(csv, [of, 'for=spreadsheet'].filter((one) => one !== '').join('&')),
        json: withQuery(json, of),
      };
    });
}

function withQuery(path: string, query: string): string {
  return query === '' ? path : `${path}?${query}`;
}

/** What a page is asked for, but for which part of a list: a file has all of it. */
function queryOf({ of }: CitedPage): string {
  const [, query = ''] = of.split('?');
  const parameters = new URLSearchParams(query);
  for (const field of ['page', 'cities', 'x', 'y']) parameters.delete(field);
  return parameters.toString();
}
