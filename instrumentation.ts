import type { Instrumentation } from 'next';

/** Next calls this once, when the server starts. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { observeOwnAddress } = await import('./lib/http/own-address');
  const { startOperations } = await import('./lib/operations/start');
  const isDevelopment = process.env.NODE_ENV !== 'production';
  observeOwnAddress();
  startOperations({
    isDevelopment,
    handlesSignals: process.env.NEXT_MANUAL_SIG_HANDLE !== undefined,
  });
  // The development server evaluates code from text, which the policy forbids.
  if (!isDevelopment) {
    const { sendPolicyWithDynamicPages } = await import('./lib/http/dynamic-pages');
    sendPolicyWithDynamicPages();
  }
}

/** Next calls this for whatever a page throws. */
export const onRequestError: Instrumentation.onRequestError = async (thrown, request) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { logRequestError, nameOfRequest } = await import('./lib/operations/request-error');
  const id = nameOfRequest(request.headers);
  logRequestError(thrown, { path: request.path, method: request.method, id });
};
