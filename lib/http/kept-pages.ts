import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { holdsEntity } from './entity-tag';
import type { PageStore } from './page-store.mjs';
import { compressed, type Encoding, type ReadyPage, readyPage } from './ready-page';

/** What Node publishes on the channel `http.server.request.start`. */
type RequestStart = { readonly server: Server };

/** Headers by which Next is asked for something else than a page: its data, or a rendering. */
const FOR_NEXT = /^(rsc$|next-|x-(next|nextjs|prerender|middleware|invoke|matched|now)-)/;

/** Next's cookies, by which someone sees drafts. */
const COOKIE_FOR_NEXT = /next|__prerender/;

/**
 * Answers from the cache before Next is asked, wherever the answer is nothing but a page that is
 * kept. Next would find the same page and send the same, but would count its entity tag over every
 * letter and compress it anew for each reader.
 *
 * @param store gives the cache of pages; null until Next has made it
 */
export function sendKeptPages(store: () => PageStore | null): void {
  const known = new WeakSet<Server>();
  subscribe('http.server.request.start', (message) => {
    const { server } = message as RequestStart;
    if (known.has(server)) return;
    known.add(server);
    const others = server.listeners('request');
    server.removeAllListeners('request');
    server.on('request', (request, response) => {
      if (sendKept(store(), request, response)) return;
      for (const listener of others) Reflect.apply(listener, server, [request, response]);
    });
  });
}

/** @returns whether it was sent */
function sendKept(
  store: PageStore | null,
  request: IncomingMessage,
  response: ServerResponse,
): boolean {
  if (store === null || !isForPage(request)) return false;
  const handed = store.page(request.url ?? '');
  const page = handed && readyPage(handed);
  if (page === null) return false;
  const encoding = encodingFor(request.headers['accept-encoding']);
  const body = encoding === null ? page.html : compressed(page, encoding);
  // Until it is compressed, Next answers as it always does.
  if (body === null) return false;
  store.counts.hits += 1;
  for (const [name, value] of page.headers) response.setHeader(name, value);
  response.setHeader('ETag', page.tag);
  if (holdsEntity(request.headers['if-none-match'] ?? null, page.tag)) {
    response.writeHead(304).end();
  } else {
    sendBody(page, body, encoding, request.method === 'HEAD', response);
  }
  return true;
}

function sendBody(
  page: ReadyPage,
  body: string | Buffer,
  encoding: Encoding | null,
  isHead: boolean,
  response: ServerResponse,
) {
  if (encoding !== null) response.setHeader('Content-Encoding', encoding);
  response.setHeader('Content-Length', typeof body === 'string' ? page.bytes : body.byteLength);
  response.end(isHead ? undefined : body);
}

/** Whether an address is asked for as it stands: one with a query or `%` is none of the cache. */
function isForPage({ url = '', method, headers }: IncomingMessage): boolean {
  if ((method !== 'GET' && method !== 'HEAD') || /[?%]/.test(url)) return false;
  if (COOKIE_FOR_NEXT.test(headers.cookie ?? '')) return false;
  // Who weighs encodings is rare, and Next knows how.
  if (headers['accept-encoding']?.includes('q=')) return false;
  for (const name in headers) if (FOR_NEXT.test(name)) return false;
  return true;
}

function encodingFor(accepted: string | readonly string[] | undefined): Encoding | null {
  const names = String(accepted ?? '');
  if (/\bbr\b/.test(names)) return 'br';
  return /\bgzip\b/.test(names) ? 'gzip' : null;
}
