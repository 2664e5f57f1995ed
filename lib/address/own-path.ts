/** Any origin does: it shows whether a text leads away from it. */
const SOMEWHERE = 'http://here.invalid';

/**
 * A text of an address or form as a path of this site, for sending someone on; what leads to
 * another site, or is no path at all, gives null.
 */
export function ownPath(text: string): string | null {
  if (!/^\/[^/\\]/.test(text) || !URL.canParse(text, SOMEWHERE)) return null;
  const { origin, pathname, search } = new URL(text, SOMEWHERE);
  // `/.//elsewhere` is read as `//elsewhere`, which a browser takes for another site.
  return origin === SOMEWHERE && !pathname.startsWith('//') ? pathname + search : null;
}
