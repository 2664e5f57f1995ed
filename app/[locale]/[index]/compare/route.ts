import { readComparePath } from '@/lib/read/compare-address';
import { isLocale } from '@/lib/text/localized';

type Context = RouteContext<'/[locale]/[index]/compare'>;

/** `?cities=…&weights=…` and forms sent without script: the selection goes into the path. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale, index } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const path = await readComparePath(new URL(request.url).searchParams, locale, index);
  return new Response(null, path === null ? { status: 404 } : redirectTo(path));
}

function redirectTo(path: string): ResponseInit {
  return { status: 307, headers: { location: path } };
}
