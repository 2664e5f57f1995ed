/*
 * The texts that an author brings, as they are kept. Safe in the browser: the form and the parser
 * clean alike, so that an address read and written again stays the same.
 */

/** A text of one line (a title, a name) without control characters; line ends become spaces. */
export function cleanLine(text: string): string {
  return withoutControls(text).replaceAll(/\s+/g, ' ').trim();
}

/**
 * A text of several lines without control characters other than the line end, and without what is
 * invisible at its ends.
 */
export function cleanText(text: string): string {
  return withoutControls(text)
    .replace(/^(\s*\n)+/, '')
    .trimEnd();
}

/** How many characters a reader counts in a text, rather than units of UTF-16. */
export function countCharacters(text: string): number {
  return Array.from(text).length;
}

/** The text as an address can hold it: half of a surrogate pair becomes the replacement character. */
export function wellFormed(text: string): string {
  return text.replaceAll(/\p{Surrogate}/gu, '\uFFFD');
}

function withoutControls(text: string): string {
  return wellFormed(text)
    .replaceAll('\t', ' ')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\P{Cc}\n]/gu, '');
}
