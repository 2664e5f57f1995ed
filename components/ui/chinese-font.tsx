import { NO_PHONE } from './font-media';

/**
 * Brings the Chinese font of last resort to a page that shows Chinese text. It is a style sheet of
 * ranges: a browser whose system has a Chinese font loads none of the slices that it names.
 * Several on one page are one.
 */
export function ChineseFont() {
  return (
    <link
      rel="stylesheet"
      href="/fonts/noto-sans-sc/wght.css"
      precedence="fonts"
      media={NO_PHONE}
    />
  );
}
