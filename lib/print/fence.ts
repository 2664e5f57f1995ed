import type { BrowserContext, Route } from 'playwright-core';
import { fetchOwn } from './fetch-own';

/** What a page that is printed may see. */
export type Fence = {
  /** Origin of the page, as its readers know it; nothing is asked for there. */
  readonly publicOrigin: string;
  /** Where this server answers itself. */
  readonly ownOrigin: string;
  /** The one document, as its address says it. */
  readonly documentPath: string;
};

const FOLDERS = ['/_next/static/', '/fonts/'];
const FILES = ['/theme.js', '/icon.svg'];

/** Slashes and points in disguise, with which a path could leave its folder. */
const DISGUISED = /%2f|%5c|%2e|%00|\\/i;

/**
 * The path under which a request is answered; null where it is none of the document's own.
 *
 * @param fence the origin and the document
 */
export function allowedPath(
  method: string,
  address: string,
  { publicOrigin, documentPath }: Pick<Fence, 'publicOrigin' | 'documentPath'>,
): string | null {
  if (method !== 'GET' || !URL.canParse(address)) return null;
  const { origin, username, pathname, search } = new URL(address);
  if (origin !== publicOrigin || username !== '') return null;
  const document = new URL(documentPath, publicOrigin);
  if (pathname === document.pathname) return search === document.search ? pathname + search : null;
  if (DISGUISED.test(pathname)) return null;
  const isOurs =
    FILES.includes(pathname) ||
    FOLDERS.some((folder) => pathname.startsWith(folder) && pathname.length > folder.length);
  return isOurs ? pathname + search : null;
}

/**
 * Puts a browser behind a fence: it reaches no network at all (launch.ts), and what its page asks
 * for is got here, from this server alone, or refused. Redirects are refused as well, and so is a
 * second document: the one that was opened stays, and with it what is read and printed of it.
 */
export async function putFence(context: BrowserContext, fence: Fence, signal: AbortSignal) {
  let isOpened = false;
  await context.route('**', async (route) => {
    const request = route.request();
    if (isOpened && request.isNavigationRequest()) return stay(route);
    isOpened ||= request.isNavigationRequest();
    const path = allowedPath(request.method(), request.url(), fence);
    await (path === null ? refuse(route) : hand(route, fence.ownOrigin, path, signal));
  });
  await context.routeWebSocket(/.*/, (socket) => {
    void socket.close();
  });
}

async function hand(route: Route, ownOrigin: string, path: string, signal: AbortSignal) {
  try {
    const { status, headers, body } = await fetchOwn(ownOrigin, path, signal);
    const isRedirect = status >= 300 && status < 400;
    await (isRedirect ? refuse(route) : route.fulfill({ status, headers: { ...headers }, body }));
  } catch {
    // The page may have been closed meanwhile.
    await refuse(route);
  }
}

async function refuse(route: Route) {
  await route.abort('blockedbyclient').catch(() => {});
}

/** Answers that there is nothing to go to. Refused, it would be left for the page of an error. */
async function stay(route: Route) {
  await route.fulfill({ status: 204 }).catch(() => {});
}
