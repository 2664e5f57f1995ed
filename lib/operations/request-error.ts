import { type AppError, statusOf, toAppError } from '../errors/app-error';
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
  const { name, path: shown } = routeOf(path);
  logError(thrown, { id, method, route: name, path: shown });
}

/** Logs what kept a page from being made; a page that is kept knows its request by parts only. */
export function logPageError(
  thrown: unknown,
  page: { readonly locale: string; readonly index: string | undefined },
): AppError {
  return logError(thrown, { ...page });
}

function logError(thrown: unknown, where: Readonly<Record<string, unknown>>): AppError {
  const error = toAppError(thrown);
  // What can't be answered for the moment is no fault of the program.
  const level = statusOf(error.code) === 503 ? 'warn' : 'error';
  log()[level]({ event: 'error', ...where, code: error.code, err: error }, error.message);
  return error;
}

/** The name of a request, from headers as Node has them. */
export function nameOfRequest(headers: Readonly<Record<string, unknown>>): string | null {
  const id = headers[REQUEST_ID];
  return typeof id === 'string' ? id : null;
}
