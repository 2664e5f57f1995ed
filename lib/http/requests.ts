import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { completeHeads } from './complete-heads';
import { REQUEST_ID, requestId } from './request-id';
import { type Route, routeOf } from './route-of';
import { PREFLIGHT, type Serving, securityHeaders } from './security-headers';
import { servedInstead } from './served-address';

/** What Node publishes on its channels of the HTTP server. */
type Message = {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly socket: Socket;
};

/** A request that has been answered, as the log and the figures are told of it. */
export type FinishedRequest = {
  readonly id: string;
  readonly method: string;
  readonly route: Route;
  readonly status: number;
  readonly milliseconds: number;
  /** Sent over the connection, the head included. */
  readonly bytes: number;
};

type Begun = {
  readonly id: string;
  readonly route: Route;
  readonly startedAt: number;
  readonly bytesBefore: number;
};

const begun = new WeakMap<IncomingMessage, Begun>();

/**
 * Gives every request a name and every answer its headers, whatever answers it, and tells of it
 * when it is done. A proxy.ts would not see what Next answers by itself, and would stand before
 * every page.
 */
export function observeRequests(
  serving: Serving,
  onFinish: readonly ((finished: FinishedRequest) => void)[],
): void {
  const headers = securityHeaders(serving);
  completeHeads((request, response) => {
    const { id, route } = begin(request);
    response.setHeader(REQUEST_ID, id);
    const preflight = request.method === 'OPTIONS' && isRead(route) ? PREFLIGHT : [];
    for (const [name, value] of [...headers[route.kind], ...preflight]) {
      if (!response.hasHeader(name)) response.setHeader(name, value);
    }
  });
  subscribe('http.server.request.start', (message) => {
    const { request } = message as Message;
    const { id } = begin(request);
    request.headers[REQUEST_ID] = id;
    request.url =
      servedInstead(request.url ?? '', request.headers['accept-language']) ?? request.url;
  });
  if (onFinish.length === 0) return;
  subscribe('http.server.response.finish', (message) => {
    const finished = finishedRequest(message as Message);
    for (const listener of onFinish) listener(finished);
  });
}

/** Whether any site may read what stands there. */
function isRead({ kind }: Route): boolean {
  return kind === 'data' || kind === 'pdf';
}

function begin(request: IncomingMessage): Begun {
  const known = begun.get(request);
  if (known !== undefined) return known;
  const made = {
    id: requestId(request.headers[REQUEST_ID]),
    route: routeOf(request.url ?? ''),
    startedAt: performance.now(),
    bytesBefore: request.socket.bytesWritten,
  };
  begun.set(request, made);
  return made;
}

function finishedRequest({ request, response, socket }: Message): FinishedRequest {
  const { id, route, startedAt, bytesBefore } = begin(request);
  return {
    id,
    method: request.method ?? '',
    route,
    status: response.statusCode,
    milliseconds: performance.now() - startedAt,
    bytes: socket.bytesWritten - bytesBefore,
  };
}
