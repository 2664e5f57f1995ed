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
  // Style attributes place the marks of charts; they can run nothing.
  "style-src-attr 'unsafe-inline'",
];

/**
 * The content security policy of one HTML document: its inline scripts and style elements are
 * allowed by the hash of their text, so that neither 'unsafe-inline' nor a nonce is needed (a
 * nonce would make every page dynamic).
 *
 * @param {string} html
 * @param {boolean} [isFramed] whether a page of this site may frame it; nobody else ever may
 * @returns {string} value of the header Content-Security-Policy (CSP Level 3)
 */
export function contentSecurityPolicy(html, isFramed = false) {
  const scripts = hashes(inlineTexts(html, 'script'));
  const styles = hashes(inlineTexts(html, 'style'));
  return policy(scripts, styles, isFramed ? "'self'" : "'none'");
}

/**
 * The policy of a page that is rendered for each request, whose scripts nobody can hash before
 * they are sent: they carry a number used once.
 *
 * @param {string} nonce base64
 * @returns {string} value of the header Content-Security-Policy (CSP Level 3)
 */
export function contentSecurityPolicyWithNonce(nonce) {
  return policy([`'nonce-${nonce}'`], [`'nonce-${nonce}'`], "'none'");
}

/**
 * @param {readonly string[]} scripts
 * @param {readonly string[]} styles
 * @param {"'self'" | "'none'"} ancestors
 */
function policy(scripts, styles, ancestors) {
  return [
    ...FIXED_DIRECTIVES,
    `frame-ancestors ${ancestors}`,
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
