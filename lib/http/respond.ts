import { attachment } from './content-disposition';
import { entityTag, holdsEntity } from './entity-tag';

/** A browser or proxy may keep an answer, but asks before it uses it again. */
export const CACHE_CONTROL = 'public, max-age=0, must-revalidate';

/**
 * Answers with a body and its entity tag, or with 304 where the caller holds it already. Next
 * gives route handlers neither.
 */
export function respondWithEtag(
  request: Request,
  body: string | Uint8Array<ArrayBuffer>,
  headers: Readonly<Record<string, string>>,
  edition?: string,
): Response {
  const tag = entityTag(body, edition);
  const common = { ETag: tag, 'Cache-Control': CACHE_CONTROL };
  if (holdsEntity(request.headers.get('if-none-match'), tag)) {
    return new Response(null, { status: 304, headers: common });
  }
  return new Response(body, { headers: { ...headers, ...common } });
}

/** Answers with data as JSON. */
export function respondJson(request: Request, data: unknown): Response {
  return respondWithEtag(request, JSON.stringify(data), {
    'Content-Type': 'application/json; charset=utf-8',
  });
}

/** What answers of the API have in common, as far as it goes into their head. */
type Answer = {
  readonly edition: { readonly hash: string };
  readonly paging?: { readonly next: string | null; readonly previous: string | null };
};

/** Answers with data of an edition: its tag names the edition, its head the pages beside (RFC 8288). */
export function respondAnswer(request: Request, answer: Answer): Response {
  const { next, previous } = answer.paging ?? { next: null, previous: null };
  const links = [
    ...(next === null ? [] : [`<${next}>; rel="next"`]),
    ...(previous === null ? [] : [`<${previous}>; rel="prev"`]),
  ];
  const headers = {
    'Content-Type': 'application/json; charset=utf-8',
    ...(links.length === 0 ? {} : { Link: links.join(', ') }),
  };
  return respondWithEtag(request, JSON.stringify(answer), headers, answer.edition.hash);
}

/** Answers with XML. */
export function respondXml(request: Request, xml: string): Response {
  return respondWithEtag(request, xml, { 'Content-Type': 'application/xml; charset=utf-8' });
}

/** Answers with plain text. */
export function respondText(request: Request, text: string): Response {
  return respondWithEtag(request, text, { 'Content-Type': 'text/plain; charset=utf-8' });
}

/** Answers with a file to be saved under its name. */
export function respondFile(
  request: Request,
  { name, content }: { readonly name: string; readonly content: string | Uint8Array<ArrayBuffer> },
  mediaType: string,
): Response {
  return respondWithEtag(request, content, {
    'Content-Type': mediaType,
    'Content-Disposition': attachment(name),
  });
}
