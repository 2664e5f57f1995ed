import { type AppError, type ErrorCode, statusOf, toAppError } from '../errors/app-error';
import { negotiateLocale } from '../i18n/negotiate-locale';
import { translator } from '../i18n/translator';

/** An error as RFC 9457 (application/problem+json) writes it, with our own code beside. */
export type Problem = {
  readonly type: 'about:blank';
  readonly title: string;
  readonly status: number;
  readonly code: ErrorCode;
};

/** An answer that is worth asking for again gives the seconds to wait. */
const RETRY_AFTER_SECONDS = '1';

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
    return await produce();
  } catch (thrown) {
    const error = toAppError(thrown);
    if (statusOf(error.code) >= 500) console.error(error);
    const locale = negotiateLocale(request.headers.get('accept-language'));
    return respondProblem(
      error,
      translator(locale, 'errors')(publicCode(error.code), error.values),
    );
  }
}

function publicCode(code: ErrorCode): ErrorCode {
  return statusOf(code) >= 500 && code !== 'database-busy' ? 'internal' : code;
}

function respondProblem(error: AppError, title: string): Response {
  const status = statusOf(error.code);
  const problem: Problem = { type: 'about:blank', title, status, code: error.code };
  return new Response(JSON.stringify(problem), {
    status,
    headers: {
      'Content-Type': 'application/problem+json; charset=utf-8',
      'Cache-Control': 'no-store',
      ...(status === 503 ? { 'Retry-After': RETRY_AFTER_SECONDS } : {}),
    },
  });
}
