import { AppError } from '@/lib/errors/app-error';
import { answering } from '@/lib/http/problem';
import { readChangePath } from '@/lib/read/editions';
import { isLocale } from '@/lib/text/localized';

type Context = RouteContext<'/[locale]/[index]/editions/compare'>;

/** `?from=…&to=…` of the form: the two editions go into the path. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(request, async () => {
    const { locale, index } = await params;
    if (!isLocale(locale)) throw new AppError('not-found', `no language "${locale}"`);
    const { searchParams } = new URL(request.url);
    const location = readChangePath(searchParams, locale, index);
    return new Response(null, { status: 307, headers: { location } });
  });
}
