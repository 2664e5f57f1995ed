import { AppError } from '@/lib/errors/app-error';
import { answering } from '@/lib/http/problem';
import { readWhatIfPath } from '@/lib/read/what-if-address';
import { isLocale } from '@/lib/text/localized';

type Context = RouteContext<'/[locale]/[index]/what-if'>;

/** What the form of a what-if asks for goes into one address. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(request, async () => {
    const { locale, index } = await params;
    if (!isLocale(locale)) throw new AppError('not-found', `no language "${locale}"`);
    const { searchParams } = new URL(request.url);
    const location = await readWhatIfPath(searchParams, locale, index);
    return new Response(null, { status: 307, headers: { location } });
  });
}
