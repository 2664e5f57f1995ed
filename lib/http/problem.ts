import { type AppError, type ErrorCode, statusOf, toAppError } from '../errors/app-error';
import { negotiateLocale } from '../i18n/negotiate-locale';
import { translator } from '../i18n/translator';
import { logRequestError } from '../operations/request-error';
import { countReading } from './reading-limit';
import { REQUEST_ID } from './request-id';

/** An error as RFC 9457 (application/problem+json) writes it, with our own code beside. */
export type Problem = {
  readonly type: 'about:blank';
  readonly title: string;
  readonly status: number;
  readonly code: ErrorCode;
  /** Of a server that is not ready: the code of what it lacks. */
  readonly reason?: string;
  /** Of a query that cannot be answered: the parameter. */
  readonly field?: string;
  /** Of what was changed meanwhile: what the request was made of, and what stands now. */
  readonly seen?: string;
  readonly current?: string;
};

/** An answer that is worth asking for again gives the seconds to wait: its own, or this. */
const RETRY_AFTER_SECONDS = '1';

/** Faults of the server whose sentence names nothing but what the caller can do. */
const TOLD_AS_THEY_ARE: ReadonlySet<ErrorCode> = new Set([
  'database-busy',
  'report-queue-full',
  'report-timeout',
  'report-failed',
  'chromium-missing',
  'format-unknown',
  'not-ready',
]);

/**
 * Runs a route handler; whatever it throws becomes an answer of the one shape, in the caller's
 * language. Faults of the server are logged whole and told in general words: what they name
 * (files, settings) is for whoever runs it.
 */
export async function answering(
  request: Request,
  produce: () => Promise<Response>,
): Promise<Response> {
  try {
    await countReading(request);
    return await produce();
  } catch (thrown) {
    const error = toAppError(thrown);
    if (statusOf(error.code) >= 500) logFault(error, request);
    const locale = negotiateLocale(request.headers.get('accept-language'));
    return respondProblem(
      error,
      translator(locale, 'errors')(publicCode(error.code), error.values),
    );
  }
}

function logFault(error: AppError, request: Request): void {
  const { pathname } = new URL(request.url);
  const id = request.headers.get(REQUEST_ID);
  logRequestError(error, { path: pathname, method: request.method, id });
}

function publicCode(code: ErrorCode): ErrorCode {
  return statusOf(code) >= 500 && !TOLD_AS_THEY_ARE.has(code) ? 'internal' : code;
}

function respondProblem(error: AppError, title: string): Response {
  const status = statusOf(error.code);
  const { code } = error;
  const reason = code === 'not-ready' ? { reason: String(error.values.reason) } : {};
  const { field, seen, current } = error.values;
  const problem: Problem = {
    type: 'about:blank',
    title,
    status,
    code,
    ...reason,
    ...(typeof field === 'string' ? { field } : {}),
    ...(typeof seen === 'string' && typeof current === 'string' ? { seen, current } : {}),
  };
  return new Response(JSON.stringify(problem), {
    status,
    headers: {
      'Content-Type': 'application/problem+json; charset=utf-8',
      'Cache-Control': 'no-store',
      ...furtherHeaders(status, error),
    },
  });
}

function furtherHeaders(status: number, { values }: AppError): Record<string, string> {
  if (status === 401) return { 'WWW-Authenticate': 'Bearer' };
  if (status === 429) return { 'Retry-After': String(values.seconds ?? RETRY_AFTER_SECONDS) };
  return status === 503 ? { 'Retry-After': RETRY_AFTER_SECONDS } : {};
}
