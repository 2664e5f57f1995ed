import { randomBytes } from 'node:crypto';
import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { contentSecurityPolicyWithNonce } from './content-security-policy.mjs';

/**
 * The pages that are rendered for each request: the list of evidence, searched and filtered, and the
 * composer of reports (the report itself, below the composer, is not); a what-if; sign-in, access and
 * importing.
 */
const DYNAMIC_PAGES =
  /^\/[a-z]{2}\/(?:[a-z0-9-]+\/(?:evidence|report|ranking|cite|what-if\/[^/?]+)|sign-in|access|data\/import(?:\/[\w-]{22})?)(?:\?|$)/;

/** Pages whose address may hold a secret, of which no other site and no log of theirs is told. */
const SECRET_PAGES = /^\/[a-z]{2}\/sign-in/;

const HEADER = 'content-security-policy';

/** What Node publishes on the channel `http.server.request.start`. */
type RequestStart = { readonly request: IncomingMessage; readonly response: ServerResponse };

/** Whether an address is one of a page that is rendered for each request. */
export function isDynamicPage(url: string): boolean {
  return DYNAMIC_PAGES.test(url);
}

/**
 * Gives pages that are rendered for each request a content security policy with a nonce. Next
 * takes the nonce for its scripts from the policy in the request's headers. A proxy.ts would be
 * Next's own way to put it there, but would stand before every page, static ones included.
 */
export function sendPolicyWithDynamicPages() {
  subscribe('http.server.request.start', (message) => {
    const { request, response } = message as RequestStart;
    if (!isDynamicPage(request.url ?? '')) {
      // What a client sends under this name must not put a nonce of its choice into a page.
      delete request.headers[HEADER];
      return;
    }
    const policy = contentSecurityPolicyWithNonce(randomBytes(16).toString('base64'));
    request.headers[HEADER] = policy;
    response.setHeader(HEADER, policy);
    // Not no-referrer, with which a browser hides where a form comes from (Origin: null).
    if (SECRET_PAGES.test(request.url ?? ''))
      response.setHeader('referrer-policy', 'strict-origin');
  });
}
