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
  return policy(hashes(inlineTexts(html, 'script')), hashes(inlineTexts(html, 'style')));
}

/**
 * The policy of a page that is rendered for each request, whose scripts nobody can hash before
 * they are sent: they carry a number used once.
 *
 * @param {string} nonce base64
 * @returns {string} value of the header Content-Security-Policy (CSP Level 3)
 */
export function contentSecurityPolicyWithNonce(nonce) {
  return policy([`'nonce-${nonce}'`], [`'nonce-${nonce}'`]);
}

/**
 * @param {readonly string[]} scripts
 * @param {readonly string[]} styles
 */
function policy(scripts, styles) {
  return [
    ...FIXED_DIRECTIVES,
    ["script-src 'self'", ...scripts].join(' '),
    ["style-src 'self'", ...styles].join(' '),
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
  const texts = Array.from(elements)
    .filter((element) => !/\ssrc=/.test(element.groups?.attributes ?? ''))
    .map((element) => element.groups?.text ?? '');
  return [...new Set(texts)];
}

/** @param {readonly string[]} texts */
function hashes(texts) {
  return texts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
}
