/**
 * Leads the switch of language, which the server wrote for the address as it came, to another
 * address: that of the page as the reader has changed it.
 */
export function leadSwitchTo(path: string) {
  const link = document.querySelector<HTMLAnchorElement>('header a[hreflang]');
  if (link !== null) link.href = path;
}
