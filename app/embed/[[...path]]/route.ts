import { LRUCache } from 'lru-cache';
import { type EmbedRequest, parseEmbedPath, parseTheme } from '@/lib/address/parse-embed';
import { type AppError, statusOf, toAppError } from '@/lib/errors/app-error';
import { countReading } from '@/lib/http/reading-limit';
import { REQUEST_ID } from '@/lib/http/request-id';
import { respondWithEtag } from '@/lib/http/respond';
import { logRequestError } from '@/lib/operations/request-error';
import { type EmbedPage, readEmbed } from '@/lib/read/embed';
import { isLocale, type Locale } from '@/lib/text/localized';
import type { EmbedFault } from '@/lib/views/embed';
import { renderEmbed } from '../render-embed';

type Context = RouteContext<'/embed/[[...path]]'>;

const HTML = { 'Content-Type': 'text/html; charset=utf-8' };

const FRAMES_KEPT = 200;

// An edition never changes, and so neither does a frame of it.
const frames = new LRUCache<string, string>({ max: FRAMES_KEPT });

/** A chart or a number for a frame in a page elsewhere; what can't be shown says so in the frame. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { path = [] } = await params;
  const asked = parseEmbedPath(path);
  const [language = ''] = path;
  const locale = isLocale(language) ? language : 'en';
  try {
    await countReading(request);
    if (asked === null) return await respondFault(request, 'address', locale, 404);
    return await respondPage(request, asked, await readEmbed(asked));
  } catch (thrown) {
    return respondError(request, toAppError(thrown), locale);
  }
}

async function respondError(request: Request, error: AppError, locale: Locale): Promise<Response> {
  const status = statusOf(error.code);
  if (status === 429) {
    const answer = await respondFault(request, 'often', locale, status);
    answer.headers.set('Retry-After', String(error.values.seconds));
    return answer;
  }
  const { pathname } = new URL(request.url);
  const id = request.headers.get(REQUEST_ID);
  logRequestError(error, { path: pathname, method: request.method, id });
  return respondFault(request, 'server', locale, status === 503 ? 503 : 500);
}

async function respondPage(
  request: Request,
  { locale, subject }: EmbedRequest,
  page: EmbedPage,
): Promise<Response> {
  if (page.kind === 'fault') {
    return respondFault(request, page.fault, locale, page.fault === 'gone' ? 410 : 404);
  }
  const theme = themeOf(request);
  const key = JSON.stringify([page.edition.id, page.edition.hash, locale, subject, theme]);
  const html = frames.get(key) ?? (await renderEmbed(page.view, locale, theme));
  frames.set(key, html);
  return respondWithEtag(request, html, HTML, page.edition.hash);
}

async function respondFault(
  request: Request,
  fault: EmbedFault,
  locale: Locale,
  status: number,
): Promise<Response> {
  const html = await renderEmbed(fault, locale, themeOf(request));
  return new Response(html, { status, headers: { ...HTML, 'Cache-Control': 'no-store' } });
}

function themeOf({ url }: Request) {
  return parseTheme(new URL(url).searchParams);
}
