import {
  decodePDFRawStream,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib';
import { asWritten } from './written-characters';

const MOST_LINES = 100;

/**
 * Has each glyph of a PDF mean the character that was written. Without this a reader who searches
 * for a word, or copies it, meets others in it that look the same.
 */
export function writeCharacters(document: PDFDocument) {
  const { context } = document;
  for (const [, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict)) continue;
    const reference = object.get(PDFName.of('ToUnicode'));
    const stream = context.lookup(reference);
    if (!(reference instanceof PDFRef && stream instanceof PDFRawStream)) continue;
    const before = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
    const after = mapOfWritten(before);
    if (after === before) continue;
    const bytes = Buffer.from(after, 'latin1');
    context.assign(reference, context.flateStream(bytes));
  }
}

/** A character map (PDF 32000-1, section 9.10.3) with the characters that people write. */
export function mapOfWritten(map: string): string {
  return map
    .replace(/(?<=beginbfchar)[\s\S]*?(?=endbfchar)/g, (lines) =>
      lines.replace(/(?<=> *<)[0-9a-f]+(?=>)/gi, targetAsWritten),
    )
    .replace(/\d+ beginbfrange\s([\s\S]*?)endbfrange/g, (block, lines: string) => {
      const parts = lines.trim().split('\n').flatMap(rangeOfWritten);
      return parts.join('\n') === lines.trim() ? block : blocksOf(parts).join('\n');
    });
}

function blocksOf(lines: readonly string[]): readonly string[] {
  const count = Math.ceil(lines.length / MOST_LINES);
  return Array.from({ length: count }, (_, at) => {
    const some = lines.slice(at * MOST_LINES, (at + 1) * MOST_LINES);
    return `${some.length} beginbfrange\n${some.join('\n')}\nendbfrange`;
  });
}

/** A range of glyphs that stand for characters in a row; one with another of the same shape in it, glyph by glyph. */
function rangeOfWritten(line: string): readonly string[] {
  const match = /^<([0-9a-f]{4})> *<([0-9a-f]{4})> *<([0-9a-f]{4})>$/i.exec(line.trim());
  const [first = 0, last = 0, target = 0] =
    match?.slice(1).map((one) => Number.parseInt(one, 16)) ?? [];
  if (match === null) return [line];
  const targets = Array.from({ length: last - first + 1 }, (_, at) => hex(target + at));
  if (targets.every((digits) => targetAsWritten(digits) === digits)) return [line];
  return targets.map((digits, at) => {
    const glyph = hex(first + at);
    return `<${glyph}> <${glyph}> <${targetAsWritten(digits)}>`;
  });
}

/** UTF-16 in hexadecimal digits, as maps have it. */
function targetAsWritten(digits: string): string {
  const units = digits.match(/.{4}/g) ?? [];
  const text = String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16)));
  const written = asWritten(text);
  if (written === text) return digits;
  return Array.from({ length: written.length }, (_, at) => hex(written.charCodeAt(at))).join('');
}

function hex(unit: number): string {
  return unit.toString(16).toUpperCase().padStart(4, '0');
}
