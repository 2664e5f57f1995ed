import { readCitedPage } from '../address/cited-page';
import { type EmbedSubject, embedPath } from '../address/embed-paths';
import { type EmbedRequest, parseEmbedPath } from '../address/parse-embed';
import { readOembedQuery } from '../address/parse-oembed';
import { environment, publicOrigin } from '../env';
import { AppError } from '../errors/app-error';
import { translator } from '../i18n/translator';
import { isLocale, type Locale } from '../text/localized';
import type { OembedAnswer } from '../views/api/oembed';
import { EMBED_WIDTH, embedHeight, embedSubjects, frameCode } from '../views/embed-offer';
import { requireBase } from './api/require';
import type { Base } from './base';
import { citedTitle } from './cited-title';
import { readEmbed } from './embed';

const ONE_DAY_SECONDS = 86_400;

/** What is framed, with the title of its page. */
type Framed = { readonly request: EmbedRequest; readonly title: string; readonly base: Base };

/**
 * How a page of this site, or one of its embeds, is put into another page: pinned to the edition of
 * this moment, or to that of the embed.
 *
 * @throws AppError `bad-request`, `not-found` (no such page, or one of another site) or
 *   `format-unknown`
 */
export async function readOembed(query: URLSearchParams): Promise<OembedAnswer> {
  const { url, maxWidth, maxHeight } = readOembedQuery(query);
  const origin = publicOrigin(environment());
  if (url.origin !== origin) throw new AppError('not-found', `${url.origin} is not this site`);
  const { request, title, base } = await framedBy(url);
  const page = await readEmbed(request);
  if (page.kind === 'fault') throw new AppError('not-found', `nothing to embed: ${page.fault}`);
  const { locale, index, edition, subject } = request;
  const width = Math.min(EMBED_WIDTH, maxWidth);
  const height = Math.min(embedHeight(subject, base.framework, width), maxHeight);
  const src = origin + embedPath(locale, index, edition, subject);
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: translator(locale, 'shell')('brand'),
    provider_url: `${origin}/${locale}`,
    cache_age: ONE_DAY_SECONDS,
    width,
    height,
    html: frameCode({ src, title, width, height }),
  };
}

async function framedBy({ pathname, search }: URL): Promise<Framed> {
  const [, first = '', index = '', ...rest] = pathname.split('/');
  if (first === 'embed') return framedEmbed([index, ...rest]);
  const page = readCitedPage(rest.join('/').replaceAll('%2C', ',') + search);
  if (!isLocale(first) || page === null) throw nothingAt(pathname);
  const base = await requireBase(index);
  const title = await citedTitle(base, page, first);
  const [subject] = embedSubjects(base, page);
  if (title === null || subject === undefined) throw nothingAt(pathname);
  return { request: { locale: first, index, edition: base.edition.hash, subject }, title, base };
}

/** An embed's own address: the same, with whatever edition it names. */
async function framedEmbed(segments: readonly string[]): Promise<Framed> {
  const request = parseEmbedPath(segments);
  if (request === null) throw nothingAt(segments.join('/'));
  const base = await requireBase(request.index);
  const { locale, subject } = request;
  const title = await titleOf(base, subject, locale);
  return { request, title, base };
}

async function titleOf(base: Base, subject: EmbedSubject, locale: Locale): Promise<string> {
  const of = pageOf(subject);
  const page = readCitedPage(of);
  const title = page && (await citedTitle(base, page, locale));
  if (title == null) throw nothingAt(of);
  return title;
}

/** The page, below that of the index, which an embed is taken from. */
function pageOf(subject: EmbedSubject): string {
  switch (subject.kind) {
    case 'ranking':
      return '';
    case 'number':
      return `cities/${subject.city}`;
    default:
      return `compare/${subject.cities.join(',')}`;
  }
}

function nothingAt(path: string): AppError {
  return new AppError('not-found', `nothing to embed at ${path}`);
}
