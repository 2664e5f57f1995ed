/** Sends a browser on, with a GET; a cookie may go with it. */
export function seeOther(location: string, cookie?: string): Response {
  const headers = { location, ...(cookie === undefined ? {} : { 'set-cookie': cookie }) };
  return new Response(null, { status: 303, headers });
}

/** Whether a request wants a page, as browsers do; programs get documents. */
export function readsPages({ headers }: Request): boolean {
  return headers.get('accept')?.includes('text/html') ?? false;
}
