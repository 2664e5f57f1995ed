import { statusOf, toAppError } from '../errors/app-error';
import { REQUEST_ID } from '../http/request-id';
import { routeOf } from '../http/route-of';
import { log } from './log';

/** A request as Next or a route handler names it. */
type Failed = {
  readonly path: string;
  readonly method: string;
  readonly id: string | null;
};

/** Logs a fault of the server with its code and stack, and with the request that met it. */
export function logRequestError(thrown: unknown, { path, method, id }: Failed): void {
  const error = toAppError(thrown);
  const { name, path: shown } = routeOf(path);
  const line = { event: 'error', id, method, route: name, path: shown, code: error.code };
  // What can't be answered for the moment is no fault of the program.
  const isPassing = statusOf(error.code) === 503;
  log()[isPassing ? 'warn' : 'error']({ ...line, err: error }, error.message);
}

/** The name of a request, from headers as Node has them. */
export function nameOfRequest(headers: Readonly<Record<string, unknown>>): string | null {
  const id = headers[REQUEST_ID];
  return typeof id === 'string' ? id : null;
}
