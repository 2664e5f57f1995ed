// @ts-check
import { createHash } from 'node:crypto';

/** What a page may load, apart from its own inline scripts and styles. */
const FIXED_DIRECTIVES = [
  "default-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  // Style attributes place the marks of charts; they can run nothing.
  "style-src-attr 'unsafe-inline'",
];

/**
 * The content security policy of one HTML document: its inline scripts and style elements are
 * allowed by the hash of their text, so that neither 'unsafe-inline' nor a nonce is needed (a
 * nonce would make every page dynamic).
 *
 * @param {string} html
 * @returns {string} value of the header Content-Security-Policy (CSP Level 3)
 */
export function contentSecurityPolicy(html) {
  return [
    ...FIXED_DIRECTIVES,
    directive('script-src', inlineTexts(html, 'script')),
    directive('style-src', inlineTexts(html, 'style')),
  ].join('; ');
}

/**
 * The text of every inline element of a name; scripts with a src are not inline.
 *
 * @param {string} html
 * @param {'script' | 'style'} name
 * @returns {string[]}
 */
function inlineTexts(html, name) {
  const elements = html.matchAll(
    new RegExp(`<${name}(?<attributes>[^>]*)>(?<text>.*?)</${name}>`, 'gs'),
  );
  return Array.from(elements)
    .filter((element) => !/\ssrc=/.test(element.groups?.attributes ?? ''))
    .map((element) => element.groups?.text ?? '');
}

/**
 * @param {string} name
 * @param {readonly string[]} texts
 */
function directive(name, texts) {
  const hashes = texts.map(
    (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  );
  return [name, "'self'", ...new Set(hashes)].join(' ');
}
