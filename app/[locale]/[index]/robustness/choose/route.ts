import { AppError } from '@/lib/errors/app-error';
import { answering } from '@/lib/http/problem';
import { readDoubtPath } from '@/lib/read/doubt/doubt-address';
import { isLocale } from '@/lib/text/localized';

type Context = RouteContext<'/[locale]/[index]/robustness/choose'>;

/** `?page=…&vary=…&city=…` of the forms: what is chosen goes into the path. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(request, async () => {
    const { locale, index } = await params;
    if (!isLocale(locale)) throw new AppError('not-found', `no language "${locale}"`);
    const { searchParams } = new URL(request.url);
    const location = await readDoubtPath(searchParams, locale, index);
    return new Response(null, { status: 307, headers: { location } });
  });
}
