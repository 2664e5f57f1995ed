import { expect, it } from 'vitest';
import { sitemapIndexXml, sitemapXml } from './sitemap-xml';

const ENTRY = { paths: { en: '/en/a&b', zh: '/zh/a&b' }, lastModified: '2026-01-08T00:00:00Z' };
const ORIGIN = 'https://cities.example.org';

it('writes an address for each language, each naming both and the one for anybody else', () => {
  const links =
    '<xhtml:link rel="alternate" hreflang="en" href="https://cities.example.org/en/a&amp;b"/>' +
    '<xhtml:link rel="alternate" hreflang="zh-CN" href="https://cities.example.org/zh/a&amp;b"/>' +
    '<xhtml:link rel="alternate" hreflang="x-default" href="https://cities.example.org/en/a&amp;b"/>';
  const time = '<lastmod>2026-01-08T00:00:00Z</lastmod>';
  expect(sitemapXml([ENTRY], ORIGIN).split('\n').slice(2, 4)).toEqual([
    `<url><loc>https://cities.example.org/en/a&amp;b</loc>${time}${links}</url>`,
    `<url><loc>https://cities.example.org/zh/a&amp;b</loc>${time}${links}</url>`,
  ]);
});

it('lists the files of a large site by number, each as new as its newest page', () => {
  const older = { ...ENTRY, lastModified: '2025-12-31T00:00:00Z' };
  expect(
    sitemapIndexXml([[ENTRY, older], [older]], ORIGIN)
      .split('\n')
      .slice(2, 4),
  ).toEqual([
    '<sitemap><loc>https://cities.example.org/sitemaps/1.xml</loc><lastmod>2026-01-08T00:00:00Z</lastmod></sitemap>',
    '<sitemap><loc>https://cities.example.org/sitemaps/2.xml</loc><lastmod>2025-12-31T00:00:00Z</lastmod></sitemap>',
  ]);
});
