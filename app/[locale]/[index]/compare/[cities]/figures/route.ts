import { figuresBasis } from '@/components/compare/weights/figures-basis';
import { AppError } from '@/lib/errors/app-error';
import { answering } from '@/lib/http/problem';
import { respondJson } from '@/lib/http/respond';
import { readCompare } from '@/lib/read/compare';
import { isLocale } from '@/lib/text/localized';

type Context = RouteContext<'/[locale]/[index]/compare/[cities]/figures'>;

/** What the weights panel of a comparison computes with, fetched when a reader first touches it. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(request, async () => {
    const { locale, ...path } = await params;
    const page = isLocale(locale) ? await readCompare(path, locale) : null;
    if (!isLocale(locale) || page === null || page.view.comparison === null) {
      throw new AppError('not-found', `no comparison of ${path.cities} in ${path.index}`);
    }
    return respondJson(request, figuresBasis(page.view.comparison, page.edition.hash, locale));
  });
}
