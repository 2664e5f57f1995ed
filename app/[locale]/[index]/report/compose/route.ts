import { AppError } from '@/lib/errors/app-error';
import { answering } from '@/lib/http/problem';
import { readComposerPath } from '@/lib/read/report-composer';
import { isLocale } from '@/lib/text/localized';

type Context = RouteContext<'/[locale]/[index]/report/compose'>;

/** The composer's form, sent without script: its fields become the short address of the composer. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(request, async () => {
    const { locale, index } = await params;
    if (!isLocale(locale)) throw new AppError('not-found', `no language "${locale}"`);
    const { searchParams } = new URL(request.url);
    const location = await readComposerPath(searchParams, locale, index);
    return new Response(null, { status: 303, headers: { location } });
  });
}
