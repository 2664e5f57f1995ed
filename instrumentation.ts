/** Next calls this once, when the server starts. */
export async function register() {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { observeOwnAddress } = await import('./lib/http/own-address');
    observeOwnAddress();
  }
  // The development server evaluates code from text, which the policy forbids.
  if (process.env.NEXT_RUNTIME === 'nodejs' && process.env.NODE_ENV === 'production') {
    const { sendPolicyWithDynamicPages } = await import('./lib/http/dynamic-pages');
    sendPolicyWithDynamicPages();
  }
}
