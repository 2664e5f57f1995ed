import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { FinishedRequest } from '../http/requests';
import { pageCacheFigures, whenPublished } from './page-cache';
import { processWide } from './process-wide';
import { reportLoad, whenReportJobEnds } from './report-jobs';

const METHODS = new Set(['GET', 'HEAD', 'POST', 'OPTIONS']);

/** From a page out of the cache to a report. */
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** The edition that is current of each index. */
export type CurrentEdition = { readonly index: string; readonly hash: string };

export type Metrics = {
  readonly contentType: string;
  readonly text: () => Promise<string>;
  readonly requestFinished: (finished: FinishedRequest) => void;
};

/** The figures of this process; null while nobody has switched them on. */
export function metrics(): Metrics | null {
  return processWide<{ current: Metrics | null }>('metrics', () => ({ current: null })).current;
}

/** Begins to count. */
export function startMetrics(currentEditions: () => Promise<readonly CurrentEdition[]>): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  countPages(registry);
  countEditions(registry, currentEditions);
  countReports(registry);
  const started: Metrics = {
    contentType: registry.contentType,
    text: () => registry.metrics(),
    requestFinished: requestCounter(registry),
  };
  processWide<{ current: Metrics | null }>('metrics', () => ({ current: null })).current = started;
  return started;
}

function requestCounter(registry: Registry): Metrics['requestFinished'] {
  const requests = new Counter({
    name: 'fulcrum_http_requests_total',
    help: 'Requests answered, by kind of address, method and status.',
    labelNames: ['route', 'method', 'status'],
    registers: [registry],
  });
  const duration = new Histogram({
    name: 'fulcrum_http_request_duration_seconds',
    help: 'From the first byte of a request to the last of its answer, by kind of address.',
    labelNames: ['route'],
    buckets: SECONDS,
    registers: [registry],
  });
  return ({ route, method, status, milliseconds }) => {
    const known = METHODS.has(method) ? method : 'other';
    requests.inc({ route: route.name, method: known, status });
    duration.observe({ route: route.name }, milliseconds / 1000);
  };
}

function countPages(registry: Registry): void {
  const figures: readonly (readonly [name: string, help: string, read: () => number])[] = [
    ['hits_total', 'Pages answered from the cache.', () => pageCacheFigures().hits],
    ['misses_total', 'Pages that had to be rendered.', () => pageCacheFigures().misses],
    ['evictions_total', 'Pages dropped to make room.', () => pageCacheFigures().evictions],
    ['entries', 'Pages in the cache.', () => pageCacheFigures().entries],
    ['bytes', 'Bytes that they take, by the measure of the cache.', () => pageCacheFigures().bytes],
  ];
  for (const [name, help, read] of figures) {
    const options = { name: `fulcrum_page_cache_${name}`, help, registers: [registry] };
    if (name.endsWith('_total')) readCounter(options, read);
    else readGauge(options, read);
  }
}

type Options = { readonly name: string; readonly help: string; readonly registers: Registry[] };

function readCounter(options: Options, read: () => number): void {
  new Counter({
    ...options,
    collect() {
      this.reset();
      this.inc(read());
    },
  });
}

function readGauge(options: Options, read: () => number): void {
  new Gauge({
    ...options,
    collect() {
      this.set(read());
    },
  });
}

function countEditions(
  registry: Registry,
  currentEditions: () => Promise<readonly CurrentEdition[]>,
): void {
  new Gauge({
    name: 'fulcrum_current_edition',
    help: '1 for the edition that is current of each index.',
    labelNames: ['index', 'edition'],
    registers: [registry],
    async collect() {
      this.reset();
      for (const { index, hash } of await currentEditions()) this.set({ index, edition: hash }, 1);
    },
  });
  const published = new Counter({
    name: 'fulcrum_editions_published_total',
    help: 'Editions that have become current since the start, as this server has seen them.',
    registers: [registry],
  });
  whenPublished(() => published.inc());
}

function countReports(registry: Registry): void {
  readGauge(
    { name: 'fulcrum_reports_running', help: 'Reports being made.', registers: [registry] },
    () => reportLoad().running,
  );
  readGauge(
    { name: 'fulcrum_reports_waiting', help: 'Reports in the queue.', registers: [registry] },
    () => reportLoad().waiting,
  );
  const duration = new Histogram({
    name: 'fulcrum_report_duration_seconds',
    help: 'How long reports took to make, by file and by how it ended.',
    labelNames: ['file', 'outcome'],
    buckets: [0.5, 1, 2.5, 5, 10, 20, 40, 80],
    registers: [registry],
  });
  whenReportJobEnds(({ file, outcome, milliseconds }) => {
    duration.observe({ file, outcome }, milliseconds / 1000);
  });
}
