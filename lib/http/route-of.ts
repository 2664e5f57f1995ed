/** What an address is, for headers: each kind has its own set. */
export type RouteKind = 'page' | 'embed' | 'data' | 'pdf' | 'operations' | 'asset' | 'worker';

/** An address as the log and the figures tell of it. */
export type Route = {
  readonly kind: RouteKind;
  /** One of a bounded set of names, whatever anyone asks for: `compare`, `api-scores`, `other`. */
  readonly name: string;
  /** Without its query and without the texts of a report, which are a reader's own words. */
  readonly path: string;
};

/** The pages of an index, by the segment of their address after language and index. */
const SECTIONS = new Set([
  'compare',
  'cities',
  'evidence',
  'ranking',
  'sources',
  'timeline',
  'methodology',
  'report',
  'robustness',
  'what-if',
  'data',
  'cite',
  'city-names',
]);

/** Pages outside any index. */
const OUTSIDE = new Set(['api', 'sign-in', 'access']);

/** What the API has of an index, by the segment after it. */
const RESOURCES = new Set([
  'cities',
  'scores',
  'evidence',
  'events',
  'editions',
  'imports',
  'comparison',
  'robustness',
  'what-if',
  'tables',
  'views',
  'pack.zip',
  'workbook.xlsx',
  'citation',
  'charts',
  'sources',
  'report.pdf',
  'report.png',
  'report',
  'pictures',
]);

const EMBED = /^\/embed(\/|$)/;

const ASSET = /^\/(_next|fonts)\/|^\/[^/]+\.[a-z]+$/;

/** The script with which a worker of a page starts, as Turbopack names it. */
const WORKER = /^\/_next\/static\/chunks\/[^/]*turbopack-worker[^/]*\.js$/;

/** `/<language>/<index>/report/<cities>`, after which a report's settings and texts stand. */
const BEFORE_TEXTS = /^\/[^/]*\/[^/]*\/report\/[^/]*/;

const LONGEST_PATH = 200;

/** Tells what a request asks for, from its address alone. */
export function routeOf(url: string): Route {
  const query = url.indexOf('?');
  const path = query === -1 ? url : url.slice(0, query);
  const kind = kindOf(path);
  return { kind, name: nameOf(path, kind), path: withoutTexts(path) };
}

function kindOf(path: string): RouteKind {
  if (path === '/api' || path.startsWith('/api/')) {
    if (path.endsWith('.pdf')) return 'pdf';
    return /^\/api\/(health|metrics)(\/|$)/.test(path) ? 'operations' : 'data';
  }
  if (EMBED.test(path)) return 'embed';
  if (WORKER.test(path)) return 'worker';
  return ASSET.test(path) ? 'asset' : 'page';
}

function nameOf(path: string, kind: RouteKind): string {
  const [, first = '', second, third, fourth, fifth] = path.split('/');
  switch (kind) {
    case 'operations':
      return second === 'metrics' ? 'metrics' : 'health';
    case 'asset':
    case 'worker':
      return 'asset';
    case 'embed':
      return 'embed';
    case 'data':
    case 'pdf':
      // `/api/v1/indexes/<index>/<resource>`
      if (second === 'openapi.json') return 'api-openapi';
      if (second === 'oembed') return 'api-oembed';
      if (third !== 'indexes') return 'other';
      if (fourth === undefined) return 'api-indexes';
      if (fifth === undefined) return 'api-index';
      return RESOURCES.has(fifth) ? `api-${fifth}` : 'other';
    case 'page':
      if (second === undefined) return first === '' || isLanguage(first) ? 'home' : 'other';
      if (!isLanguage(first)) return 'other';
      if (OUTSIDE.has(second)) return second;
      if (second === 'data' && third === 'import') return 'import';
      if (third === undefined) return 'overview';
      if (!SECTIONS.has(third)) return 'other';
      return fourth === undefined ? third : `${third}-one`;
  }
}

function isLanguage(segment: string): boolean {
  return segment === 'en' || segment === 'zh';
}

function withoutTexts(path: string): string {
  const [kept] = BEFORE_TEXTS.exec(path) ?? [path];
  const shown = kept.length < path.length ? `${kept}/…` : kept;
  return shown.length > LONGEST_PATH ? `${shown.slice(0, LONGEST_PATH)}…` : shown;
}
