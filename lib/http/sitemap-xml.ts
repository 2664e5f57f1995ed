import { sitemapPath } from '../address/paths';
import { escapeXml } from '../text/escape-xml';
import { languageTag } from '../text/language-tag';
import { LOCALES } from '../text/localized';
import type { SitemapEntry } from '../views/sitemap';

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
const XHTML = 'xmlns:xhtml="http://www.w3.org/1999/xhtml"';

/**
 * Pages as a sitemap (sitemaps.org): one address for each language, each of which names all of
 * them and the one for readers of any other language.
 *
 * @param origin without a slash at the end
 */
export function sitemapXml(entries: readonly SitemapEntry[], origin: string): string {
  const urls = entries.map((entry) => urlElements(entry, origin)).join('');
  return `${HEAD}<urlset ${NAMESPACE} ${XHTML}>\n${urls}</urlset>\n`;
}

function urlElements({ paths, lastModified }: SitemapEntry, origin: string): string {
  const addresses = LOCALES.map((locale) => ({
    language: languageTag(locale),
    address: escapeXml(origin + paths[locale]),
  }));
  const links = [...addresses, { language: 'x-default', address: escapeXml(origin + paths.en) }]
    .map(({ language, address }) => alternate(language, address))
    .join('');
  return addresses
    .map(({ address }) => `<url><loc>${address}</loc>${modified(lastModified)}${links}</url>\n`)
    .join('');
}

function alternate(language: string, address: string): string {
  return `<xhtml:link rel="alternate" hreflang="${language}" href="${address}"/>`;
}

function modified(time: string): string {
  return `<lastmod>${escapeXml(time)}</lastmod>`;
}

/** The list of the files of a site that is too large for one. */
export function sitemapIndexXml(
  parts: readonly (readonly SitemapEntry[])[],
  origin: string,
): string {
  const files = parts.map((entries, at) => {
    const newest =
      entries
        .map((entry) => entry.lastModified)
        .sort()
        .at(-1) ?? '';
    const address = escapeXml(origin + sitemapPath(at + 1));
    return `<sitemap><loc>${address}</loc>${modified(newest)}</sitemap>\n`;
  });
  return `${HEAD}<sitemapindex ${NAMESPACE}>\n${files.join('')}</sitemapindex>\n`;
}
