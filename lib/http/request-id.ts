import { randomUUID } from 'node:crypto';

export const REQUEST_ID = 'x-request-id';

/** What others put there goes into the log, so that it must be short and plain. */
const WELL_FORMED = /^[\w.-]{8,64}$/;

/** The name of a request: what a proxy has given it, or a new one. */
export function requestId(given: string | readonly string[] | undefined): string {
  return typeof given === 'string' && WELL_FORMED.test(given) ? given : randomUUID();
}
