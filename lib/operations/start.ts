import { closeDatabase } from '../db/close';
import { databaseFile } from '../db/database-file';
import { environment, publicOrigin } from '../env';
import { observeClientAddresses } from '../http/client-address';
import { sendKeptPages } from '../http/kept-pages';
import { type FinishedRequest, observeRequests } from '../http/requests';
import { readCurrentEditions } from '../read/api/health';
import { log } from './log';
import { startMetrics } from './metrics';
import { closePageCache, pageCache, whenPublished } from './page-cache';
import { whenReportJobEnds } from './report-jobs';
import { onShutdown } from './shutdown';
import { stopOnSignals } from './stop';

type Start = {
  readonly isDevelopment: boolean;
  /** Next leaves the signals that end a server to this one (NEXT_MANUAL_SIG_HANDLE). */
  readonly handlesSignals: boolean;
};

/** Everything that runs beside the answering of requests; called once, when the server starts. */
export function startOperations({ isDevelopment, handlesSignals }: Start): void {
  const settings = environment();
  const isSecure = publicOrigin(settings).startsWith('https:');
  const listeners = isDevelopment ? [] : requestListeners(settings.FULCRUM_METRICS === 'on');
  observeRequests({ isSecure, isDevelopment }, listeners);
  observeClientAddresses(settings.FULCRUM_TRUSTED_PROXIES);
  if (!isDevelopment) sendKeptPages(pageCache);
  whenPublished((edition) => log().info({ event: 'published', edition }, 'edition is current'));
  whenReportJobEnds((job) => log().info({ event: 'report', ...job }, `report ${job.outcome}`));
  if (!handlesSignals) return;
  onShutdown('page cache', closePageCache, 'resources');
  onShutdown('database', () => closeDatabase(databaseFile(settings.DATABASE_URL)), 'resources');
  stopOnSignals();
  log().info({ event: 'start', node: process.version, origin: publicOrigin(settings) }, 'started');
}

/** Who is told of each request; nobody, where neither the log nor the figures would keep it. */
function requestListeners(hasMetrics: boolean): readonly ((finished: FinishedRequest) => void)[] {
  const logging = log().isLevelEnabled('info') ? [logRequest] : [];
  return hasMetrics ? [...logging, startMetrics(editionsOrNone).requestFinished] : logging;
}

/** The other figures are told while there is no database, too. */
async function editionsOrNone() {
  try {
    return await readCurrentEditions();
  } catch {
    return [];
  }
}

function logRequest({ id, method, route, status, milliseconds, bytes }: FinishedRequest): void {
  const { name, path } = route;
  const ms = Math.round(milliseconds * 10) / 10;
  const line = { event: 'request', id, method, route: name, path, status, ms, bytes };
  if (route.kind === 'asset') log().debug(line);
  else log().info(line);
}
