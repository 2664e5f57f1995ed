import { type IncomingMessage, ServerResponse } from 'node:http';
import { processWide } from '../operations/process-wide';

type Complete = (request: IncomingMessage, response: ServerResponse) => void;

const holder = (): { complete: Complete } =>
  processWide('complete-heads', () => {
    const held = { complete: () => {} };
    patch(held);
    return held;
  });

/**
 * Has every answer of this process completed just before its head is sent: redirects and faults
 * of Next included, which pass no route of ours, and answers to requests that came before Next had
 * started. Setting headers earlier would not do: Next adds its own to what is there, and two
 * content security policies are not one.
 */
export function completeHeads(complete: Complete): void {
  holder().complete = complete;
}

function patch(held: { readonly complete: Complete }): void {
  const { writeHead } = ServerResponse.prototype;
  ServerResponse.prototype.writeHead = function complete(
    this: ServerResponse,
    ...parameters: unknown[]
  ): ServerResponse {
    if (!this.headersSent) held.complete(this.req, this);
    return Reflect.apply(writeHead, this, parameters);
  };
}
