import { subscribe } from 'node:diagnostics_channel';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What Node publishes on the channel `http.server.request.start`. */
type RequestStart = { readonly server: Server };

// One for the process: instrumentation and routes are bundled apart, and hold modules of their own.
const holder = globalThis as { fulcrumOwnOrigin?: string };

/**
 * Notes at the first request where this server listens. Neither the environment nor a request's
 * Host says so for certain: a host may be given on the command line, and a header by anyone.
 */
export function observeOwnAddress() {
  subscribe('http.server.request.start', (message) => {
    if (holder.fulcrumOwnOrigin !== undefined) return;
    const address = (message as RequestStart).server.address();
    if (address !== null && typeof address === 'object') {
      holder.fulcrumOwnOrigin = loopbackOrigin(address);
    }
  });
}

/** The origin under which this server reaches itself; null before its first request. */
export function ownOrigin(): string | null {
  return holder.fulcrumOwnOrigin ?? null;
}

/** How to reach what listens on an address from the same machine. */
export function loopbackOrigin({ address, family, port }: AddressInfo): string {
  if (address === '0.0.0.0') return `http://127.0.0.1:${port}`;
  if (address === '::') return `http://[::1]:${port}`;
  return family === 'IPv6' ? `http://[${address}]:${port}` : `http://${address}:${port}`;
}
