import { environment, publicOrigin } from '@/lib/env';
import { AppError } from '@/lib/errors/app-error';
import { answering } from '@/lib/http/problem';
import { respondXml } from '@/lib/http/respond';
import { sitemapXml } from '@/lib/http/sitemap-xml';
import { readSitemap } from '@/lib/read/sitemap';
import { sitemapParts } from '@/lib/views/sitemap';

type Context = RouteContext<'/sitemaps/[file]'>;

/** A part of the sitemap of a very large site: `/sitemaps/<number>.xml`. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(request, async () => {
    const { file } = await params;
    const part = /^([1-9]\d*)\.xml$/.exec(file)?.[1];
    const entries = sitemapParts(await readSitemap())[Number(part) - 1];
    if (entries === undefined) throw new AppError('not-found', `no sitemap ${file}`);
    return respondXml(request, sitemapXml(entries, publicOrigin(environment())));
  });
}
