import { AppError } from '@/lib/errors/app-error';
import { answering } from '@/lib/http/problem';
import { respondJson } from '@/lib/http/respond';
import { readCityNames } from '@/lib/read/city-names';
import { isLocale } from '@/lib/text/localized';

type Context = RouteContext<'/[locale]/[index]/city-names'>;

/** What the field to find a city by suggests, fetched when a reader first goes to it. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(request, async () => {
    const { locale, index } = await params;
    const names = isLocale(locale) ? await readCityNames(index, locale) : null;
    if (names === null) throw new AppError('not-found', `no names of cities in ${index}`);
    return respondJson(request, names);
  });
}
