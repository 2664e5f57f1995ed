import { AppError } from '@/lib/errors/app-error';
import { answering } from '@/lib/http/problem';
import { respondJson } from '@/lib/http/respond';
import { readDraws } from '@/lib/read/doubt/draws';
import { isLocale } from '@/lib/text/localized';

type Context = RouteContext<'/[locale]/[index]/robustness/draws/[inputs]'>;

/** What a reader's browser draws from, fetched when they ask for more draws. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(request, async () => {
    const { locale, index, inputs } = await params;
    const basis = isLocale(locale) ? await readDraws(index, inputs, locale) : null;
    if (basis === null) throw new AppError('not-found', `no draws of ${inputs} in ${index}`);
    return respondJson(request, basis);
  });
}
