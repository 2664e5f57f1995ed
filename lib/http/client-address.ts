import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';

/** Under this name a request of ours carries where it comes from; what a client puts there goes. */
const CLIENT_ADDRESS = 'x-fulcrum-client';

/** What Node publishes on the channel `http.server.request.start`. */
type RequestStart = { readonly request: IncomingMessage };

/**
 * Notes on every request where it comes from: route handlers are told of no connection.
 *
 * @param proxies how many entries at the end of X-Forwarded-For were written by proxies of ours
 */
export function observeClientAddresses(proxies: number): void {
  subscribe('http.server.request.start', (message) => {
    const { headers, socket } = (message as RequestStart).request;
    const forwarded = headers['x-forwarded-for'];
    headers[CLIENT_ADDRESS] = clientAddress(
      socket.remoteAddress ?? '',
      String(forwarded ?? ''),
      proxies,
    );
  });
}

/** Where a request comes from, as far as it was noted. */
export function addressOfClient(headers: Headers): string {
  return headers.get(CLIENT_ADDRESS) ?? '';
}

/**
 * The address that tries are counted by: of the connection, or what the outermost proxy of ours
 * has seen. Of IPv6 the first half, as one household has all addresses of such a net.
 */
export function clientAddress(connection: string, forwarded: string, proxies: number): string {
  const seen = forwarded.split(',').map((one) => one.trim());
  const address = (proxies > 0 ? seen.at(-proxies) : undefined) || connection;
  const plain = address.replace(/^::ffff:(?=\d+\.)/, '');
  return plain.includes(':') ? networkOf(plain) : plain;
}

function networkOf(address: string): string {
  const [before = '', after] = address.split('::');
  const groups = before.split(':').filter((group) => group !== '');
  const missing = after === undefined ? 0 : 4 - groups.length;
  const filled = [...groups, ...Array.from({ length: Math.max(0, missing) }, () => '0')];
  return `${filled.slice(0, 4).join(':')}::/64`;
}
