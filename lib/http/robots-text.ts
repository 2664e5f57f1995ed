import { sitemapPath } from '../address/paths';

/*
 * Left alone are forms with endless variants (searches, what-ifs, the composer of reports) and what costs
 * the server work without being a page. Pictures and data under /api are for whoever previews or
 * collects them; a report that somebody links to may be previewed, but says that it is no page to
 * find.
 */
const RULES = [
  'User-agent: *',
  'Allow: /',
  'Disallow: /api/',
  'Allow: /api/v1/indexes$',
  'Allow: /api/v1/indexes/*/pictures/',
  'Allow: /api/v1/indexes/*/tables/',
  'Allow: /api/v1/indexes/*/pack.zip',
  'Allow: /api/v1/indexes/*/workbook.xlsx',
  'Allow: /api/v1/indexes/*/scores$',
  'Disallow: /*/*/evidence?',
  'Disallow: /*/*/cite?',
  'Disallow: /*/*/what-if',
  'Disallow: /*/*/report$',
  'Disallow: /*/*/report?',
];

/**
 * The text of /robots.txt (RFC 9309: of the rules that match, the longest counts).
 *
 * @param origin without a slash at the end
 */
export function robotsText(origin: string): string {
  return [...RULES, '', `Sitemap: ${origin}${sitemapPath()}`, ''].join('\n');
}
