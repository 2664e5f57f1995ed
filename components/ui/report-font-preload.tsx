/** Fetches the letters of a report with its page, so that no line is broken anew when they come. */
export function ReportFontPreload() {
  return (
    <link
      rel="preload"
      as="font"
      type="font/woff2"
      href="/fonts/noto-sans-sc/files/noto-sans-sc-latin-wght-normal.woff2"
      crossOrigin="anonymous"
    />
  );
}
