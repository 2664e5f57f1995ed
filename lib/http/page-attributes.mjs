// @ts-check

/**
 * What a page says of itself to the server, on the element that frames it (PageShell).
 *
 * @typedef {object} PageAttributes
 * @property {string | null} edition hash of the edition that it shows; null: of none
 * @property {number | null} status what it is answered with; null: as Next would
 * @property {boolean} isFramed whether a page of this site may frame it
 */

/**
 * The frame's own tag. No text of a reader can write one: React escapes `<` and `"`, and Next
 * escapes `<` in its scripts. The frame also comes before everything that it holds.
 */
const FRAME = /<div id="shell"(?<attributes>[^<>]*)>/;

/**
 * @param {string} html
 * @returns {PageAttributes}
 */
export function pageAttributes(html) {
  const attributes = FRAME.exec(html)?.groups?.attributes ?? '';
  const status = /\sdata-status="(404|410|414|500|503)"/.exec(attributes)?.[1];
  return {
    edition: /\sdata-edition="([0-9a-f]+)"/.exec(attributes)?.[1] ?? null,
    status: status === undefined ? null : Number(status),
    isFramed: /\sdata-frame="self"/.test(attributes),
  };
}
