import { type AppError, statusOf, toAppError } from '../errors/app-error';

/** An error as RFC 9457 (application/problem+json) writes it, with our own code beside. */
export type Problem = {
  readonly type: 'about:blank';
  readonly title: string;
  readonly status: number;
  readonly code: AppError['code'];
};

/** An answer that is worth asking for again gives the seconds to wait. */
const RETRY_AFTER_SECONDS = '1';

/**
 * Runs a route handler; whatever it throws becomes an answer of the one shape. Errors of the
 * server's own making are logged whole and told in general words.
 *
 * @param sentenceFor gives the sentence for the reader, in their language
 */
export async function answering(
  produce: () => Promise<Response>,
  sentenceFor: (error: AppError) => string,
): Promise<Response> {
  try {
    return await produce();
  } catch (thrown) {
    const error = toAppError(thrown);
    if (statusOf(error.code) >= 500) console.error(error);
    return respondProblem(error, sentenceFor(error));
  }
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
