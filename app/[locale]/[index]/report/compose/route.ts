import { AppError } from '@/lib/errors/app-error';
import { answering } from '@/lib/http/problem';
import { readForm } from '@/lib/http/read-form';
import { readComposerPath } from '@/lib/read/report-composer';
import { isLocale } from '@/lib/text/localized';

type Context = RouteContext<'/[locale]/[index]/report/compose'>;

/**
 * The composer's form, sent without script: its fields become the short address of the composer.
 * It is posted, as texts in a form are encoded at a length that servers refuse in an address.
 */
export function POST(request: Request, context: Context): Promise<Response> {
  return answering(request, async () => composed(await readForm(request), context));
}

/** The same for fields in an address. */
export function GET(request: Request, context: Context): Promise<Response> {
  return answering(request, () => composed(new URL(request.url).searchParams, context));
}

async function composed(fields: URLSearchParams, { params }: Context): Promise<Response> {
  const { locale, index } = await params;
  if (!isLocale(locale)) throw new AppError('not-found', `no language "${locale}"`);
  const location = await readComposerPath(fields, locale, index);
  return new Response(null, { status: 303, headers: { location } });
}
