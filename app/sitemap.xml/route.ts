import { environment, publicOrigin } from '@/lib/env';
import { answering } from '@/lib/http/problem';
import { respondXml } from '@/lib/http/respond';
import { sitemapIndexXml, sitemapXml } from '@/lib/http/sitemap-xml';
import { readSitemap } from '@/lib/read/sitemap';
import { sitemapParts } from '@/lib/views/sitemap';

/** Every page that search engines may show; of a very large site, the files that list them. */
export function GET(request: Request): Promise<Response> {
  return answering(request, async () => {
    const origin = publicOrigin(environment());
    const parts = sitemapParts(await readSitemap());
    const [only = [], ...others] = parts;
    const xml = others.length === 0 ? sitemapXml(only, origin) : sitemapIndexXml(parts, origin);
    return respondXml(request, xml);
  });
}
