import { NO_PHONE } from './font-media';

/**
 * Fetches the serif with the page, so that a heading is first painted in it and nothing moves. A
 * phone uses its own serif: ours is 50 kB that would come before the charts. An element, because
 * React's own `preload()` did not reach every page.
 */
export function SerifPreload() {
  return (
    <link
      rel="preload"
      as="font"
      href="/fonts/source-serif-4.woff2"
      crossOrigin="anonymous"
      media={NO_PHONE}
    />
  );
}
