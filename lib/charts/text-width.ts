/** A character that is as wide as it is high: Chinese, and the punctuation that goes with it. */
const WIDE = /[ᄀ-ᅟ⺀-꓏가-힣豈-﫿︰-﹯＀-｠￠-￦]/u;

/** Whether a character takes the room of two Latin ones. */
export function isWide(character: string): boolean {
  return WIDE.test(character);
}

/** Mean width of a Latin letter of a sans serif at semi-bold, in em, on the wide side. */
const LATIN_EM = 0.6;

/**
 * The width that a text takes at most, estimated without a browser, so that a chart made on the
 * server leaves room for its labels.
 *
 * @param size font size in pixels
 * @returns pixels
 * @example
 * textWidth('资本', 14); // => 28
 */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? size : size * LATIN_EM;
  return width;
}

/**
 * Breaks a label into lines no wider than asked: between words, and between any two Chinese
 * characters, which have no spaces. A single word longer than a line is left whole.
 *
 * @param size font size in pixels
 * @param limit widest line in pixels
 * @param widthOf how wide a text is; an estimate where no font is at hand
 */
export function wrapLabel(
  text: string,
  size: number,
  limit: number,
  widthOf: (text: string, size: number) => number = textWidth,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of breakableParts(text)) {
    if (line !== '' && widthOf((line + part).trim(), size) > limit) {
      lines.push(line.trim());
      line = '';
    }
    line += part;
  }
  if (line.trim() !== '') lines.push(line.trim());
  return lines;
}

/** Words with the space after them, and single wide characters with the punctuation after them. */
function breakableParts(text: string): readonly string[] {
  const parts: string[] = [];
  let word = '';
  for (const character of text) {
    if (WIDE.test(character) && !/[，。、；：！？）」』”’]/u.test(character)) {
      if (word !== '') parts.push(word);
      parts.push(character);
      word = '';
    } else if (WIDE.test(character) && word === '' && parts.length > 0) {
      parts.push(`${parts.pop()}${character}`);
    } else {
      word += character;
      if (character === ' ') {
        parts.push(word);
        word = '';
      }
    }
  }
  if (word !== '') parts.push(word);
  return parts;
}
