import { readXml } from './read-xml';
import { unescapeText } from './unescape-text';
import type { ZipParts } from './zip-parts';

/** Reads the texts that cells refer to by number, without their formatting and phonetic guides. */
export async function readSharedStrings(
  parts: ZipParts,
  part: string | null,
  longest: number,
): Promise<readonly string[]> {
  if (part === null) return [];
  const strings: string[] = [];
  let current = '';
  let isText = false;
  let isPhonetic = false;
  await readXml(part, parts.read(part), longest, {
    open: (name) => {
      if (name === 'si') current = '';
      if (name === 'rPh') isPhonetic = true;
      isText = name === 't' && !isPhonetic;
    },
    close: (name) => {
      if (name === 'si') strings.push(unescapeText(current));
      if (name === 'rPh') isPhonetic = false;
      isText = false;
    },
    text: (text) => {
      if (isText) current += text;
    },
  });
  return strings;
}
