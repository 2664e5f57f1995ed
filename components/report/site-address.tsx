'use client';

import { useSyncExternalStore } from 'react';

type SiteAddressProps = { readonly path: string };

/**
 * An address of this site as a link that can be read off paper. The server does not know under
 * which name it is reached: without script the path alone is shown.
 */
export function SiteAddress({ path }: SiteAddressProps) {
  const origin = useSyncExternalStore(neverChanges, originOfPage, noOrigin);
  return <a href={path}>{`${origin}${path}`}</a>;
}

function neverChanges() {
  return () => {};
}

function originOfPage(): string {
  return window.location.origin;
}

function noOrigin(): string {
  return '';
}
